import type { Database } from '../database/database.js';
import type { FileStore } from '../files/file-store.js';
import {
  type JobCounts,
  type JobError,
  type JobOutcome,
  type JobProgress,
  JobStopped,
  KEPT_ERRORS,
  noCounts,
  type RunningJob,
} from '../jobs/job.types.js';
import type { Table, TableRow } from '../tables/table.types.js';
import { RefusedRowsFile } from './refused-rows-file.js';
import type { PlannedRow, ReadRow, TableImport } from './table-import.js';

export interface ImportTools {
  readonly database: Database;
  readonly files: FileStore;
}

const RETRIES = 3;

/** One import under way: what it has counted, which rows it refused, where it stands. */
export class ImportRun<Input, Change> {
  private readonly refused: RefusedRowsFile;
  private readonly errors: JobError[] = [];
  private counts: JobCounts;
  private done = 0;

  constructor(
    private readonly job: RunningJob,
    private readonly table: Table,
    private readonly work: TableImport<Input, Change>,
    private readonly tools: ImportTools,
  ) {
    this.refused = new RefusedRowsFile(tools.files, table.headers);
    this.counts = job.dryRun ? noCounts : job.before.counts;
  }

  /**
   * Takes the next rows in. Rows that an earlier attempt finished are only looked at again, for the file of refused rows:
   * they were counted in the transaction that wrote them.
   */
  async take(rows: readonly TableRow[]): Promise<void> {
    const read = rows.map((row) => this.work.read(row));
    const finished = this.job.dryRun ? 0 : Math.max(0, this.job.before.done - this.done);
    if (finished > 0) await this.settle(read.slice(0, finished), true);
    if (finished < read.length) await this.settle(read.slice(finished), false);
  }

  async finish(refusedFileName: string): Promise<JobOutcome> {
    const file = await this.refused.finish();
    return { ...this.progress(), total: this.done, output: file && { key: file.key, name: refusedFileName } };
  }

  async abandon(): Promise<void> {
    await this.refused.abandon();
  }

  /** Decides and writes rows; when the database refuses them together, half by half, until the bad one is alone. */
  private async settle(read: ReadonlyArray<ReadRow<Input>>, isRepeated: boolean): Promise<void> {
    try {
      await this.writeRetrying(read, isRepeated);
    } catch (error) {
      if (error instanceof JobStopped || !(isDataError(error) || this.work.isRace(error))) throw error;
      if (read.length > 1) {
        const middle = Math.ceil(read.length / 2);
        await this.settle(read.slice(0, middle), isRepeated);
        await this.settle(read.slice(middle), isRepeated);
        return;
      }
      const bad = read.map(({ row }): ReadRow<Input> => {
        const message = '这一行含有数据库无法保存的内容，请检查特殊字符。';
        return { row, input: null, errors: [{ row: row.number, column: null, message }] };
      });
      await this.writeRetrying(bad, isRepeated);
    }
  }

  private async writeRetrying(read: ReadonlyArray<ReadRow<Input>>, isRepeated: boolean): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.write(read, isRepeated);
      } catch (error) {
        if (!this.work.isRace(error) || attempt === RETRIES) throw error;
      }
    }
  }

  private async write(read: ReadonlyArray<ReadRow<Input>>, isRepeated: boolean): Promise<void> {
    const planned = await this.work.plan(read);
    const counts = isRepeated ? this.counts : plus(this.counts, planned);
    const after: JobProgress = {
      total: Math.max(this.table.expectedRows, this.done + read.length),
      done: this.done + read.length,
      counts,
      errors: [...this.errors, ...errorsOf(planned)].slice(0, KEPT_ERRORS),
    };
    if (this.job.dryRun || isRepeated) await this.job.progress(after);
    else
      await this.tools.database.transaction(async (tx) => {
        const changes = planned.flatMap((row) => (row.kind === 'write' ? [row.change] : []));
        if (changes.length > 0) await this.work.write(tx, changes);
        await this.job.checkpoint(tx, after);
      });
    this.counts = counts;
    this.done = after.done;
    this.errors.splice(0, this.errors.length, ...after.errors);
    for (const row of planned) if (row.kind === 'refused') await this.refused.add(row.read.row, row.errors);
  }

  private progress(): JobProgress {
    return { total: this.done, done: this.done, counts: this.counts, errors: this.errors };
  }
}

const errorsOf = (planned: ReadonlyArray<PlannedRow<unknown, unknown>>): JobError[] =>
  planned.flatMap((row) => (row.kind === 'refused' ? row.errors : []));

function plus(counts: JobCounts, planned: ReadonlyArray<PlannedRow<unknown, unknown>>): JobCounts {
  const count = (holds: (row: PlannedRow<unknown, unknown>) => boolean) => planned.filter(holds).length;
  return {
    created: counts.created + count((row) => row.kind === 'write' && row.isNew),
    updated: counts.updated + count((row) => row.kind === 'write' && !row.isNew),
    unchanged: counts.unchanged + count(({ kind }) => kind === 'unchanged'),
    failed: counts.failed + count(({ kind }) => kind === 'refused'),
    rows: counts.rows + planned.length,
  };
}

/** SQLSTATE class 22 (data) and 23 (constraints): the rows are to blame, not the connection. */
const isDataError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && /^2[23]/.test(String(error.code));
