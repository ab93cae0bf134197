import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../../platform/database/database.js';
import { JobWorks } from '../../../platform/jobs/job-works.js';
import {
  noCounts,
  type JobOutcome,
  type JobProgress,
  type JobWork,
  type RunningJob,
} from '../../../platform/jobs/job.types.js';
import type { ClockPlanner } from '../clock-planner.js';
import { DeadlineService } from '../deadline.service.js';
import { REPLAN_CLOCKS } from '../replan-job.js';
import { REPLAN_START, ReplanBatch, type ReplanCursor, type ReplannedBatch } from './replan-batch.service.js';

const params = z.object({ revision: z.number().int() });

const COUNT = `
  select count(*) as total from clock where state in ('running', 'paused') and calendar_revision < $1`;

/** A case held by somebody's command is looked for again after so long; the task of the worker takes what still is held. */
const HELD_MS = 200;
const WALKS = 25;

/** The job after an edit of the calendar: walks over the open clocks until none is left that was counted with an older one. */
@Injectable()
export class ReplanClocksWork implements JobWork, OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly batches: ReplanBatch,
    private readonly works: JobWorks,
  ) {}

  onModuleInit(): void {
    this.works.register(REPLAN_CLOCKS, this);
  }

  async run(job: RunningJob): Promise<JobOutcome> {
    const { revision } = params.parse(job.params);
    const [open] = await this.database.query<{ total: number }>('clocks.countOutdated', COUNT, [revision]);
    let progress: JobProgress = { ...job.before, total: job.before.done + (open?.total ?? 0), errors: [] };
    for (let walk = 0; walk < WALKS; walk++) {
      let isClean = true;
      for (let cursor: ReplanCursor | null = REPLAN_START; cursor !== null;) {
        const planner = await this.plannerOf(revision);
        const batch: ReplannedBatch = await this.batches.replan(planner, cursor, async (tx, done) => {
          const after = added(progress, done);
          await job.checkpoint(tx, after);
          progress = after;
        });
        isClean &&= batch.found === 0;
        cursor = batch.next;
      }
      if (isClean) break;
      if (walk > 0) await sleep(HELD_MS);
    }
    return { ...progress, total: progress.done, output: null };
  }

  /** The calendar in force, which is this edit's or a later one. */
  private async plannerOf(revision: number): Promise<ClockPlanner> {
    const planner = await this.deadlines.planner();
    if (planner.calendar.revision >= revision) return planner;
    this.deadlines.forget();
    return this.deadlines.planner();
  }
}

/** `updated` are the clocks that moved, `unchanged` those counted anew with the same due date. */
function added(progress: JobProgress, { replanned, moved }: ReplannedBatch): JobProgress {
  const { done, total, counts } = progress;
  const reached = done + replanned;
  return {
    ...progress,
    done: reached,
    total: Math.max(total ?? 0, reached),
    counts: {
      ...noCounts,
      updated: counts.updated + moved,
      unchanged: counts.unchanged + replanned - moved,
      rows: reached,
    },
  };
}
