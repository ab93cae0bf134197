import type { ListMapping } from '@zhuqi/domain/import/list-columns.js';
import { JobFailed, type JobOutcome, type RunningJob } from '../jobs/job.types.js';
import { openTable } from '../tables/open-table.js';
import { type Table, type TableRow, UnreadableTable } from '../tables/table.types.js';
import { importParams } from './import-params.js';
import { ImportRun, type ImportTools } from './import-run.js';
import type { TableImport } from './table-import.js';

const BATCH = 500;

/** What an import needs to know of its file. */
export interface TableHead {
  readonly headers: readonly string[];
  readonly mapping: ListMapping;
}

/**
 * The job of an import: opens its table and takes it in batch by batch; one bad row never stops the others.
 * @param begin makes the import of this kind over this table
 * @throws JobFailed with a Chinese sentence when the file cannot be read
 */
export async function importTable<Input, Change>(
  job: RunningJob,
  tools: ImportTools,
  begin: (head: TableHead) => Promise<TableImport<Input, Change>>,
): Promise<JobOutcome> {
  const { fileName, mapping } = importParams.parse(job.params);
  const table = await open(job, tools);
  const byField = Object.fromEntries(mapping.map(({ field, header }) => [field, header]));
  const work = await begin({ headers: table.headers, mapping: byField });
  const run = new ImportRun(job, table, work, tools);
  try {
    for await (const batch of batches(table)) await run.take(batch);
    return await run.finish(`${fileName.replace(/\.[^.]+$/, '')}-未导入的行.xlsx`);
  } catch (error) {
    await run.abandon();
    throw error instanceof UnreadableTable ? new JobFailed(error.message) : error;
  }
}

async function open(job: RunningJob, { files }: ImportTools): Promise<Table> {
  if (job.inputKey === null) throw new JobFailed('没有要导入的文件，请重新上传。');
  try {
    return await openTable(await files.read(job.inputKey));
  } catch (error) {
    throw error instanceof UnreadableTable ? new JobFailed(error.message) : error;
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
