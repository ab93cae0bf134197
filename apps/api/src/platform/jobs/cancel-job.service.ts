import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { SystemClock } from '../clock/system-clock.js';
import { Database } from '../database/database.js';
import { recordFacts } from '../facts/record-facts.js';
import { JobReadModel } from './job.read-model.js';
import { jobFacts } from './job-facts.js';

const CANCEL = `
  update user_job set state = 'CANCELLED', finished_at = $2, lease_until = null
  where id = $1 and state in ('QUEUED', 'RUNNING') returning id, bureau_id as "bureauId"`;

/** Stops a job: at once while it waits, at its next step while it runs. What was written stays written. */
@Injectable()
export class CancelJobService {
  constructor(
    private readonly database: Database,
    private readonly reads: JobReadModel,
    private readonly clock: SystemClock,
  ) {}

  /** @returns null when done, else the refusal */
  async cancel(id: string, actor: Actor): Promise<{ readonly code: string; readonly message: string } | null> {
    const job = await this.reads.byId(id, actor);
    if (!job) return { code: 'NOT_FOUND', message: '找不到这个任务。' };
    const now = this.clock.now();
    const isCancelled = await this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ id: string; bureauId: string }>('userJob.cancel', CANCEL, [job.id, now]);
      if (row) await recordFacts(tx, jobFacts(row, actor, 'job.cancelled', 2, now, {}));
      return row !== undefined;
    });
    return isCancelled ? null : { code: 'ALREADY_FINISHED', message: '这个任务已经结束，不需要取消。' };
  }
}
