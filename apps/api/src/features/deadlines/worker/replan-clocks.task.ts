import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';
import { DeadlineService } from '../deadline.service.js';
import { REPLAN_CLOCKS } from '../replan-job.js';
import { REPLAN_START, ReplanBatch, type ReplanCursor } from './replan-batch.service.js';

const BUSY = `select exists (select from user_job where kind = $1 and state in ('QUEUED', 'RUNNING')) as busy`;

/** Long enough that every process has noticed the new revision and none starts clocks with the old one. */
const SETTLED_AFTER_MS = 15_000;

/**
 * Counts anew what the job after an edit of the calendar left behind: clocks started meanwhile by a process that had not
 * heard of it, cases that were held, and everything when the job was cancelled or the calendar came by another way.
 */
@Injectable()
@RunsInWorker({ everyMs: 2_000 })
export class ReplanClocks implements WorkerTask {
  /** The revision under which nothing outdated was left, and since when it is known. */
  private settled = { revision: -1, since: 0, done: false };
  private cursor: ReplanCursor = REPLAN_START;

  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly batches: ReplanBatch,
  ) {}

  async run(): Promise<boolean> {
    const planner = await this.deadlines.planner();
    const { revision } = planner.calendar;
    if (this.settled.revision !== revision) this.settled = { revision, since: performance.now(), done: false };
    if (this.settled.done || (await this.isLeftToTheJob())) return false;
    const { found, next } = await this.batches.replan(planner, this.cursor);
    const isWholeWalk = this.cursor === REPLAN_START && next === null;
    this.cursor = next ?? REPLAN_START;
    this.settled.done = isWholeWalk && found === 0 && performance.now() - this.settled.since > SETTLED_AFTER_MS;
    return next !== null;
  }

  private async isLeftToTheJob(): Promise<boolean> {
    const [row] = await this.database.query<{ busy: boolean }>('clocks.replanJob', BUSY, [REPLAN_CLOCKS]);
    return row?.busy ?? false;
  }
}
