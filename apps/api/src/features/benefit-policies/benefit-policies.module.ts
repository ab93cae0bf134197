import { Module } from '@nestjs/common';
import { KindRegistry } from '../../platform/aggregates/kind-registry.js';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { DraftPolicy } from './draft-policy.service.js';
import { EligibilityPreviewReadModel } from './eligibility-preview.read-model.js';
import { PerformPolicyAction } from './perform-policy-action.service.js';
import { policyEntity } from './policy.entities.js';
import { policyExport } from './policy-export.js';
import { policyKind } from './policy.kind.js';
import { receiptEntity } from './receipt.entities.js';

const services = [DraftPolicy, PerformPolicyAction, EligibilityPreviewReadModel];

@Module({ imports: [DocumentsModule], providers: services, exports: services })
export class BenefitPoliciesModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry, kinds: KindRegistry) {
    registry.register(policyEntity, receiptEntity);
    exports.register(policyExport);
    kinds.register(policyKind);
  }
}
