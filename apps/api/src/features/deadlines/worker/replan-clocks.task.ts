import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import type { ClockFact } from '../../../platform/facts/fact.types.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';
import { clockFactOf, type ClockRow } from '../clock.mapper.js';
import type { ClockPlanner } from '../clock-planner.js';
import { DeadlineService } from '../deadline.service.js';
import { clockEvent } from './clock-events.js';
import { ClockLockRepository, type Subject } from './clock-lock.repository.js';

const BATCH = 500;

const OUTDATED = `
  select distinct subject_type as type, subject_id as id from clock
  where state in ('running', 'paused') and calendar_revision < $1 limit ${BATCH}`;

const LOCK = `
  select to_jsonb(c) as clock from clock c
  where c.subject_id = any($1::uuid[]) and c.state in ('running', 'paused') and c.calendar_revision < $2
  for update skip locked`;

/** Long enough that every process has noticed the new revision and none starts clocks with the old one. */
const SETTLED_AFTER_MS = 15_000;

/** Counts open clocks anew after the calendar has changed, in batches, while work goes on. */
@Injectable()
@RunsInWorker({ everyMs: 2_000 })
export class ReplanClocks implements WorkerTask {
  /** The revision under which nothing outdated was left, and since when it is known. */
  private settled = { revision: -1, since: 0, done: false };

  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly locks: ClockLockRepository,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<boolean> {
    const planner = await this.deadlines.planner();
    const { revision } = planner.calendar;
    if (this.settled.revision !== revision) this.settled = { revision, since: performance.now(), done: false };
    if (this.settled.done) return false;
    const found = await this.replanBatch(planner);
    this.settled.done = found === 0 && performance.now() - this.settled.since > SETTLED_AFTER_MS;
    return found === BATCH;
  }

  /** @returns how many subjects had outdated clocks */
  private async replanBatch(planner: ClockPlanner): Promise<number> {
    const { revision } = planner.calendar;
    const subjects = await this.database.query<Subject>('clocks.outdated', OUTDATED, [revision]);
    if (subjects.length === 0) return 0;
    await this.database.transaction(async (tx) => {
      const ids = await this.locks.lockSubjects(tx, subjects);
      const rows = await tx.query<{ clock: ClockRow }>('clocks.lockOutdated', LOCK, [ids, revision]);
      await this.replan(
        tx,
        planner,
        rows.map((row) => clockFactOf(row.clock)),
      );
    });
    return subjects.length;
  }

  private async replan(tx: Tx, planner: ClockPlanner, clocks: readonly ClockFact[]): Promise<void> {
    const now = this.clock.now();
    const changes = clocks.map((before) => ({ before, ...planner.replan(before, now) }));
    const moved = changes.filter(({ before, clock }) => before.dueAt.getTime() !== clock.dueAt.getTime());
    const versions = await this.locks.eventVersions(
      tx,
      moved.map(({ clock }) => clock.id),
    );
    await recordFacts(tx, {
      events: moved.map(({ before, clock }) =>
        clockEvent('clock.replanned', clock, (versions.get(clock.id) ?? 0) + 1, now, { previousDueAt: before.dueAt }),
      ),
      clocks: changes.map(({ clock }) => clock),
      timers: moved.flatMap(({ timers }) => timers),
      idempotency: null,
    });
    await this.locks.refreshSubjects(
      tx,
      changes.map(({ clock }) => ({ type: clock.subjectType, id: clock.subjectId })),
    );
  }
}
