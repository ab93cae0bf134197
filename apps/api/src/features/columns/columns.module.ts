import { Module } from '@nestjs/common';
import { KindRegistry } from '../../platform/aggregates/kind-registry.js';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { IdentityModule } from '../identity/identity.module.js';
import { microCommentEntity, pressColumnEntity } from './column.entities.js';
import { columnExport, issueExport, microCommentExport } from './column-exports.js';
import { ColumnLookup } from './column-lookup.read-model.js';
import { columnIssueEntity } from './issue.entities.js';
import { issueKind } from './issue.kind.js';
import { PerformIssueAction } from './perform-issue-action.service.js';
import { ProposeIssue } from './propose-issue.service.js';
import { SaveColumn } from './save-column.service.js';
import { SaveMicroComment } from './save-micro-comment.service.js';

const services = [ColumnLookup, SaveColumn, SaveMicroComment, ProposeIssue, PerformIssueAction];

@Module({ imports: [IdentityModule], providers: services, exports: services })
export class ColumnsModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry, kinds: KindRegistry) {
    for (const entity of [pressColumnEntity, columnIssueEntity, microCommentEntity]) registry.register(entity);
    for (const resource of [columnExport, issueExport, microCommentExport]) exports.register(resource);
    kinds.register(issueKind);
  }
}
