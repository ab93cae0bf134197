import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../../platform/graphql/idempotency.service.js';
import { type ImportKind, ImportKinds } from '../../../platform/imports/import-kind.js';
import { JobReadModel } from '../../../platform/jobs/job.read-model.js';
import { StartJobResult } from '../../jobs/graphql/job.model.js';
import { importFields, ImportPreviewService } from '../import-preview.service.js';
import { UnreadableTable } from '../../../platform/tables/table.types.js';
import { StartImportService } from '../start-import.service.js';
import { ImportKindInfo, ImportPreviewResult, StartImportInput } from './import.model.js';

@Resolver()
export class ImportResolver {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly previews: ImportPreviewService,
    private readonly starts: StartImportService,
    private readonly jobs: JobReadModel,
    private readonly idempotency: IdempotencyService,
  ) {}

  // Whoever may import something; each kind is checked against its own permission below.
  @Allow('enterprise.import')
  @Query(() => [ImportKindInfo])
  importKinds(@CurrentActor() actor: Actor): object[] {
    return this.kinds
      .all()
      .filter(({ permission }) => can(actor, permission))
      .map((kind) => ({
        ...kind,
        fields: importFields(kind),
        sample: kind.sample.map((row) => Object.keys(kind.columns).map((field) => row[field] ?? '')),
      }));
  }

  @Allow('enterprise.import')
  @Query(() => ImportPreviewResult)
  async importPreview(
    @Args('kind', { type: () => String, defaultValue: 'enterprises' }) name: string,
    @Args('uploadId', { type: () => ID }) uploadId: string,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    const kind = this.kinds.find(name);
    if (!kind || !can(actor, kind.permission)) return unknownKind();
    try {
      const preview = await this.previews.preview(kind, uploadId, actor);
      return preview ?? new Refusal('NOT_FOUND', '找不到上传的文件，请重新上传。', 'uploadId');
    } catch (error) {
      if (error instanceof UnreadableTable) return new Refusal('UNREADABLE', error.message);
      throw error;
    }
  }

  @Allow('enterprise.import')
  @Mutation(() => StartJobResult)
  async startImport(
    @Args('input') input: StartImportInput,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const kind = this.kinds.find(input.kind);
    return kind ? this.begin(kind, input, actor, key) : unknownKind();
  }

  private async begin(kind: ImportKind, input: StartImportInput, actor: Actor, key: string | null): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'startImport', input };
    const started = await this.idempotency.once<{ readonly id: string }, Refusal>(call, async (remember) => {
      const outcome = await this.starts.start(kind, input, actor, (id) => remember({ id }));
      return outcome.ok ? { id: outcome.jobId } : new Refusal(outcome.code, outcome.message, outcome.field);
    });
    return started instanceof Refusal ? started : this.jobs.known(started.id, actor);
  }
}

const unknownKind = () => new Refusal('NOT_FOUND', '没有这种导入，或您没有它的权限。', 'kind');
