import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { importLabel } from '@zhuqi/domain/enterprise/import-columns.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { StartJobService } from '../../platform/jobs/start-job.service.js';
import { IMPORT_ENTERPRISES, type ImportParams } from '../../platform/tables/import-params.js';
import { importFields } from './import-preview.service.js';
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
    input: ImportToStart,
    actor: Actor,
    remember: (id: string) => IdempotencyFact | null = () => null,
  ): Promise<StartOutcome> {
    const upload = await this.uploads.find(input.uploadId, actor);
    if (!upload) return refuse('NOT_FOUND', '找不到上传的文件，请重新上传。', 'uploadId');
    const mapping = input.mapping.flatMap(({ header, field }) => (field ? [{ header, field }] : []));
    const fault = mappingFault(mapping);
    if (fault) return refuse('INVALID_MAPPING', fault, 'mapping');
    const jobId = await this.jobs.start(
      {
        kind: IMPORT_ENTERPRISES,
        title: `${input.dryRun ? '试导入' : '导入'}企业：${upload.fileName}`,
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

function mappingFault(mapping: ImportParams['mapping']): string | null {
  const unknown = mapping.find(({ field }) => !importFields.some((known) => known === field));
  if (unknown) return `没有“${unknown.field.slice(0, 40)}”这个字段。`;
  const twice = importFields.find((field) => mapping.filter((column) => column.field === field).length > 1);
  if (twice) return `“${importLabel(twice)}”只能对应一列。`;
  return mapping.some(({ field }) => field === 'name') ? null : '请指定哪一列是企业名称。';
}
