import { Injectable } from '@nestjs/common';
import type { ColumnMapping } from '@zhuqi/domain/enterprise/import-columns.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { JobFailed, type JobOutcome, type JobWork, type RunningJob } from '../../../platform/jobs/job.types.js';
import { DistrictUnits } from '../district-units.read-model.js';
import { EnterpriseRepository } from '../enterprise.repository.js';
import { importParams } from '../../../platform/tables/import-params.js';
import { openTable } from '../../../platform/tables/open-table.js';
import { type Table, type TableRow, UnreadableTable } from '../../../platform/tables/table.types.js';
import { ImportRun } from './import-run.js';

const BATCH = 500;

/** Brings a table of enterprises into the register, batch by batch; one bad row never stops the others. */
@Injectable()
export class ImportEnterprisesWork implements JobWork {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly repository: EnterpriseRepository,
    private readonly districts: DistrictUnits,
    private readonly clock: SystemClock,
  ) {}

  async run(job: RunningJob): Promise<JobOutcome> {
    const { fileName, mapping } = importParams.parse(job.params);
    const table = await this.open(job);
    const byField = Object.fromEntries(mapping.map(({ field, header }) => [field, header])) as ColumnMapping;
    const run = new ImportRun(job, table, byField, {
      database: this.database,
      repository: this.repository,
      files: this.files,
      now: () => this.clock.now(),
      unitPathOf: await this.districts.unitPathOf(job.actor),
    });
    try {
      for await (const batch of batches(table)) await run.take(batch);
      return await run.finish(`${fileName.replace(/\.[^.]+$/, '')}-未导入的行.xlsx`);
    } catch (error) {
      await run.abandon();
      throw error instanceof UnreadableTable ? new JobFailed(error.message) : error;
    }
  }

  private async open(job: RunningJob): Promise<Table> {
    if (job.inputKey === null) throw new JobFailed('没有要导入的文件，请重新上传。');
    try {
      return await openTable(await this.files.read(job.inputKey));
    } catch (error) {
      throw error instanceof UnreadableTable ? new JobFailed(error.message) : error;
    }
  }
}

async function* batches(table: Table): AsyncGenerator<readonly TableRow[]> {
  let batch: TableRow[] = [];
  for await (const row of table.rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
