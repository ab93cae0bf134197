import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { parsePeriod } from '@zhuqi/domain/figure/period.js';
import { figureOf } from '@zhuqi/domain/figure/registry.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { StartJobService } from '../../platform/jobs/start-job.service.js';
import { askedScope } from './asked-period.js';
import { EXPORT_FIGURE, exportFigureParams } from './export-figure.work.js';
import type { ExportFigureInput } from './graphql/figure.inputs.js';

export type StartFigureExport =
  | { readonly ok: true; readonly jobId: string }
  | { readonly ok: false; readonly message: string; readonly field: string };

/** Checks which figure's rows are to be written into a file, and puts the job into the ledger. */
@Injectable()
export class ExportFigureService {
  constructor(private readonly jobs: StartJobService) {}

  async start(
    input: ExportFigureInput,
    actor: Actor,
    remember: (id: string) => IdempotencyFact | null = () => null,
  ): Promise<StartFigureExport> {
    const { code, period: key, scope, sort } = input;
    const figure = figureOf(code);
    if (!figure) return { ok: false, field: 'code', message: `没有指标“${code.slice(0, 40)}”。` };
    const parsed = parsePeriod(key);
    if (!parsed.ok) return { ok: false, field: 'period', message: parsed.message };
    const params = exportFigureParams.parse({ code, period: key, scope: askedScope(scope), sort: sort ?? null });
    const title = `导出${parsed.period.label}“${figure.name}”的明细`;
    const job = { kind: EXPORT_FIGURE, title, dryRun: false, params, inputKey: null, audit: { code, period: key } };
    return { ok: true, jobId: await this.jobs.start(job, actor, remember) };
  }
}
