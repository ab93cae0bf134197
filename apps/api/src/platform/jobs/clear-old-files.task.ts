import { Injectable } from '@nestjs/common';
import { SystemClock } from '../clock/system-clock.js';
import { Database } from '../database/database.js';
import { FileStore } from '../files/file-store.js';
import { RunsInWorker, type WorkerTask } from '../queue/worker-task.js';
import { KEPT_OUTPUT_DAYS, KEPT_UPLOAD_DAYS } from './job.types.js';

const BATCH = 100;
const DAY_MS = 86_400_000;

// A table whose import still waits or runs is not old yet.
const OLD_UPLOADS = `
  select a.id, a.storage_key as key from attachment a
  where a.subject_type = 'import' and a.removed_at is null and a.created_at < $1
    and not exists (select from user_job j where j.input_key = a.storage_key and j.state in ('QUEUED', 'RUNNING'))
  order by a.created_at limit ${BATCH}`;

const OLD_OUTPUTS = `
  select id, output_key as key from user_job where output_key is not null and finished_at < $1 order by finished_at limit ${BATCH}`;

const UPLOADS_GONE = 'update attachment set removed_at = $2 where id = any($1::uuid[]) and removed_at is null';

/** The name stays: the page of the job says which file there was. */
const OUTPUTS_GONE = 'update user_job set output_key = null where id = any($1::uuid[])';

interface OldFile {
  readonly id: string;
  readonly key: string;
}

/**
 * Deletes uploaded tables and the files that jobs made, once they are old: copies of what the books hold, which nobody
 * should find years later. The bytes go first, so that a row without a mark is looked at again.
 */
@Injectable()
@RunsInWorker({ everyMs: 3_600_000 })
export class ClearOldFiles implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<boolean> {
    const now = this.clock.now();
    const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
    const uploads = await this.database.query<OldFile>('files.oldUploads', OLD_UPLOADS, [before(KEPT_UPLOAD_DAYS)]);
    await this.delete(uploads);
    await this.database.query('files.uploadsGone', UPLOADS_GONE, [uploads.map(({ id }) => id), now]);
    const outputs = await this.database.query<OldFile>('files.oldOutputs', OLD_OUTPUTS, [before(KEPT_OUTPUT_DAYS)]);
    await this.delete(outputs);
    await this.database.query('files.outputsGone', OUTPUTS_GONE, [outputs.map(({ id }) => id)]);
    return uploads.length === BATCH || outputs.length === BATCH;
  }

  private async delete(old: readonly OldFile[]): Promise<void> {
    for (const { key } of old) await this.files.delete(key);
  }
}
