import { Injectable } from '@nestjs/common';
import { can } from '@zhuqi/domain/access/can.js';
import { toShanghai, formatMinutes } from '@zhuqi/domain/deadline/shanghai-time.js';
import { z } from 'zod';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { type ExportColumn, ExportRegistry, type ExportResource } from '../../platform/exports/export-registry.js';
import { FileStore } from '../../platform/files/file-store.js';
import { WorkbookFile } from '../../platform/files/workbook-file.js';
import { JobFailed, type JobOutcome, type JobWork, noCounts, type RunningJob } from '../../platform/jobs/job.types.js';
import { ExportRows } from './export-rows.read-model.js';

export const exportParams = z.object({
  resource: z.string(),
  filter: z.record(z.string(), z.unknown()).nullable(),
  sort: z.object({ field: z.string(), order: z.enum(['ASC', 'DESC']) }).nullable(),
  columns: z.array(z.string()).nullable(),
});
export type ExportParams = z.infer<typeof exportParams>;

/** Writes a whole list into an .xlsx file. After a crash it begins again: a file half written is no file. */
@Injectable()
export class ExportWork implements JobWork {
  constructor(
    private readonly registry: ExportRegistry,
    private readonly rows: ExportRows,
    private readonly files: FileStore,
    private readonly clock: SystemClock,
  ) {}

  async run(job: RunningJob): Promise<JobOutcome> {
    const { resource: name, columns: names, filter, sort } = exportParams.parse(job.params);
    const resource = this.registry.find(name);
    if (!resource) throw new JobFailed('这个列表不能导出。');
    if (!can(job.actor, resource.permission)) throw new JobFailed('您已没有导出这个列表的权限。');
    const columns = chosenColumns(resource, names);
    const file = await WorkbookFile.start(this.files, resource.label, columns);
    let done = 0;
    try {
      for await (const batch of this.rows.batches(resource, columns, { filter, sort }, job.actor)) {
        for (const row of batch.rows) await file.add(columns.map((column) => column.value(row)));
        done += batch.rows.length;
        const total = Math.max(batch.total, done);
        await job.progress({ total, done, counts: { ...noCounts, rows: done }, errors: [] });
      }
      const { key } = await file.finish();
      const output = { key, name: `${resource.label}清单-${this.stamp()}.xlsx` };
      return { total: done, done, counts: { ...noCounts, rows: done }, errors: [], output };
    } catch (error) {
      await file.abandon();
      throw error;
    }
  }

  private stamp(): string {
    const { day, minutes } = toShanghai(this.clock.now());
    return `${day.replaceAll('-', '')}-${formatMinutes(minutes).replace(':', '')}`;
  }
}

/** Columns by name in the order asked for; all of them when nothing is asked. Unknown names were refused at the start. */
export function chosenColumns(resource: ExportResource, names: readonly string[] | null): readonly ExportColumn[] {
  if (!names?.length) return resource.columns;
  return names.flatMap((name) => resource.columns.filter((column) => column.name === name));
}
