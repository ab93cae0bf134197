import { Injectable } from '@nestjs/common';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { runningTaskStates } from '@zhuqi/domain/task/task-state.js';
import { AggregateStore } from '../../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';
import { TaskPacing } from '../task-pacing.service.js';
import { taskKind } from '../task.kind.js';

const BATCH = 100;

const STALE = `
  select id from task where state = any($1::text[]) and paced_on is distinct from $2::date order by id limit ${BATCH}`;

/** 序时进度 of every running task, once a day: the day goes on even where nobody reports. */
@Injectable()
@RunsInWorker({ everyMs: 10_000 })
export class RepaceTasks implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly store: AggregateStore,
    private readonly pacing: TaskPacing,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<boolean> {
    const now = this.clock.now();
    const stale = await this.database.query<{ id: string }>('task.stale', STALE, [runningTaskStates, dayOf(now)]);
    for (const { id } of stale) {
      const found = await this.store.find(taskKind, id);
      if (found) await this.pacing.keep(this.database, found, now);
    }
    return stale.length === BATCH;
  }
}
