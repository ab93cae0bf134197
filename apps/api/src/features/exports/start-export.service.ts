import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { exportJobKind, ExportRegistry } from '../../platform/exports/export-registry.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { StartJobService } from '../../platform/jobs/start-job.service.js';
import { InvalidOptions } from '../../platform/query/invalid-options.js';
import { exportParams } from './export.work.js';
import { ExportRows } from './export-rows.read-model.js';

export interface ExportToStart {
  readonly resource: string;
  readonly filter?: unknown;
  readonly sort?: { readonly field: string; readonly order: string } | null;
  readonly columns?: readonly string[] | null;
}

export type StartExportOutcome =
  | { readonly ok: true; readonly jobId: string }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly field: string | null };

const refuse = (code: string, message: string, field: string | null = null) =>
  ({ ok: false, code, message, field }) as const;

/** Checks what is to be exported and puts the job into the ledger. */
@Injectable()
export class StartExportService {
  constructor(
    private readonly registry: ExportRegistry,
    private readonly rows: ExportRows,
    private readonly jobs: StartJobService,
  ) {}

  async start(
    input: ExportToStart,
    actor: Actor,
    remember: (id: string) => IdempotencyFact | null = () => null,
  ): Promise<StartExportOutcome> {
    const resource = this.registry.find(input.resource);
    if (!resource) return refuse('NOT_FOUND', `没有可导出的列表“${input.resource.slice(0, 40)}”。`, 'resource');
    if (!can(actor, resource.permission))
      return refuse('FORBIDDEN', `您没有导出${resource.label}的权限，如需导出请联系协调员。`);
    const columns = input.columns?.length ? input.columns : null;
    const unknown = columns?.find((name) => !resource.columns.some((column) => column.name === name));
    if (unknown !== undefined)
      return refuse('INVALID', `${resource.label}清单没有“${unknown.slice(0, 40)}”这一列。`, 'columns');
    const parsed = exportParams.safeParse({
      ...input,
      filter: input.filter ?? null,
      sort: input.sort ?? null,
      columns,
    });
    if (!parsed.success) return refuse('INVALID', '筛选条件或排序写得不对。', 'filter');
    try {
      this.rows.check(resource, parsed.data);
    } catch (error) {
      if (error instanceof InvalidOptions) return refuse('INVALID', error.message, 'filter');
      throw error;
    }
    const jobId = await this.jobs.start(
      {
        kind: exportJobKind(resource),
        title: `导出${resource.label}`,
        dryRun: false,
        params: parsed.data,
        inputKey: null,
        audit: { resource: resource.resource, columns },
      },
      actor,
      remember,
    );
    return { ok: true, jobId };
  }
}
