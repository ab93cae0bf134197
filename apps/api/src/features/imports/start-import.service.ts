import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { StartJobService } from '../../platform/jobs/start-job.service.js';
import { mappingFault, type ImportKind } from '../../platform/imports/import-kind.js';
import type { ImportParams } from '../../platform/imports/import-params.js';
import { UploadsService } from './uploads.service.js';

export interface ImportToStart {
  readonly uploadId: string;
  readonly mapping: ReadonlyArray<{ readonly header: string; readonly field?: string | null }>;
  readonly dryRun: boolean;
  readonly isRunHere?: boolean;
}

export type StartOutcome =
  | { readonly ok: true; readonly jobId: string }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly field: string | null };

const refuse = (code: string, message: string, field: string | null) => ({ ok: false, code, message, field }) as const;

/** Checks what is to be imported and puts the job into the ledger. */
@Injectable()
export class StartImportService {
  constructor(
    private readonly uploads: UploadsService,
    private readonly jobs: StartJobService,
  ) {}

  async start(
    kind: ImportKind,
    input: ImportToStart,
    actor: Actor,
    remember: (id: string) => IdempotencyFact | null = () => null,
  ): Promise<StartOutcome> {
    if (!can(actor, kind.permission)) return refuse('NOT_ALLOWED', `您没有导入${kind.label}的权限。`, 'kind');
    const upload = await this.uploads.find(input.uploadId, actor);
    if (!upload) return refuse('NOT_FOUND', '找不到上传的文件，请重新上传。', 'uploadId');
    const mapping = input.mapping.flatMap(({ header, field }) => (field ? [{ header, field }] : []));
    const fault = mappingFault(kind, mapping);
    if (fault) return refuse('INVALID_MAPPING', fault, 'mapping');
    const jobId = await this.jobs.start(
      {
        kind: kind.jobKind,
        title: `${input.dryRun ? '试导入' : '导入'}${kind.label}：${upload.fileName}`,
        dryRun: input.dryRun,
        params: { fileName: upload.fileName, mapping } satisfies ImportParams,
        inputKey: upload.storageKey,
        isRunHere: input.isRunHere ?? false,
        audit: { fileName: upload.fileName },
      },
      actor,
      remember,
    );
    return { ok: true, jobId };
  }
}
