import { Injectable } from '@nestjs/common';
import { can } from '@zhuqi/domain/access/can.js';
import { parsePeriod } from '@zhuqi/domain/figure/period.js';
import { knownFigure } from '@zhuqi/domain/figure/registry.js';
import { z } from 'zod';
import { FileStore } from '../../platform/files/file-store.js';
import { WorkbookFile } from '../../platform/files/workbook-file.js';
import { JobFailed, noCounts, type JobOutcome, type JobWork, type RunningJob } from '../../platform/jobs/job.types.js';
import { FigureRows } from './figure-rows-lookup.read-model.js';
import { sheetCell, sheetColumn } from './figure-sheet.fragment.js';

export const EXPORT_FIGURE = 'EXPORT_FIGURE_ROWS';

export const exportFigureParams = z.object({
  code: z.string(),
  period: z.string(),
  scope: z.object({ unitId: z.string(), teamId: z.string(), districtCode: z.string() }).partial(),
  sort: z.object({ field: z.string(), order: z.enum(['ASC', 'DESC']) }).nullable(),
});

const BATCH = 1_000;

/** Writes the rows behind a figure into an .xlsx file. After a crash it begins again: a file half written is no file. */
@Injectable()
export class ExportFigureWork implements JobWork {
  constructor(
    private readonly tables: FigureRows,
    private readonly files: FileStore,
  ) {}

  async run(job: RunningJob): Promise<JobOutcome> {
    const { code, period: key, scope, sort } = exportFigureParams.parse(job.params);
    const parsed = parsePeriod(key);
    if (!parsed.ok) throw new JobFailed(parsed.message);
    if (!can(job.actor, 'figure.read')) throw new JobFailed('您已没有查看指标的权限。');
    const { name } = knownFigure(code);
    const rows = (skip: number) =>
      this.tables.rows(code, parsed.period, clean(scope), { sort }, job.actor, { skip, take: BATCH });
    let page = await rows(0);
    const { columns } = page;
    const file = await WorkbookFile.start(this.files, name, columns.map(sheetColumn));
    let done = 0;
    try {
      while (page.items.length > 0) {
        for (const { cells } of page.items) await file.add(cells.map((cell, i) => sheetCell(columns[i], cell)));
        done += page.items.length;
        await job.progress({
          total: Math.max(done, page.totalItems),
          done,
          counts: { ...noCounts, rows: done },
          errors: [],
        });
        if (page.items.length < BATCH) break;
        page = await rows(done);
      }
      const { key: stored } = await file.finish();
      const output = { key: stored, name: `${parsed.period.label}${name}明细.xlsx` };
      return { total: done, done, counts: { ...noCounts, rows: done }, errors: [], output };
    } catch (error) {
      await file.abandon();
      throw error;
    }
  }
}

const clean = (scope: { readonly [name: string]: string | undefined }): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(scope).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
