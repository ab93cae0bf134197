import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import type { ClockFact } from '../../../platform/facts/fact.types.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { FIRST_CLOCK } from '../calendar/open-clocks.read-model.js';
import { clockFactOf, type ClockRow } from '../clock.mapper.js';
import type { ClockPlanner } from '../clock-planner.js';
import { clockEvent } from './clock-events.js';
import { ClockLockRepository, type Subject } from './clock-lock.repository.js';

/** Whoever acts on one of these cases meanwhile waits for the batch: small enough not to be noticed. */
const BATCH = 250;

// Along clock_open_due from where the batch before ended: a walk over all open clocks reads each of them once.
const OUTDATED = `
  select c.id as "clockId", c.due_at as "dueAt", c.subject_type as type, c.subject_id as id from clock c
  where c.state in ('running', 'paused') and c.calendar_revision < $1 and (c.due_at, c.id) > ($2::timestamptz, $3::uuid)
  order by c.due_at, c.id limit ${BATCH}`;

const LOCK = `
  select to_jsonb(c) as clock from clock c
  where c.subject_id = any($1::uuid[]) and c.state in ('running', 'paused') and c.calendar_revision < $2
  for update skip locked`;

/** Where a walk over the open clocks stands. */
export interface ReplanCursor {
  readonly dueAt: Date | string;
  readonly id: string;
}

export const REPLAN_START: ReplanCursor = FIRST_CLOCK;

export interface ReplannedBatch {
  /** Outdated clocks seen; those a command holds right now are seen again by the next walk. */
  readonly found: number;
  readonly replanned: number;
  readonly moved: number;
  /** Null at the end of the walk. */
  readonly next: ReplanCursor | null;
}

/**
 * Counts up to 250 outdated clocks anew in one transaction: rows, timers, events and the due date of their subjects. A
 * clock carries the revision it was counted with, so doing it again changes nothing, whoever died when.
 */
@Injectable()
export class ReplanBatch {
  constructor(
    private readonly database: Database,
    private readonly locks: ClockLockRepository,
    private readonly clock: SystemClock,
  ) {}

  /** @param within what else belongs to the transaction: the progress of a job */
  async replan(
    planner: ClockPlanner,
    from: ReplanCursor,
    within: (tx: Tx, batch: ReplannedBatch) => Promise<void> = async () => undefined,
  ): Promise<ReplannedBatch> {
    const { revision } = planner.calendar;
    const outdated = await this.database.query<Subject & { clockId: string; dueAt: Date }>(
      'clocks.outdated',
      OUTDATED,
      [revision, from.dueAt, from.id],
    );
    const last = outdated.length === BATCH ? outdated.at(-1) : undefined;
    const seen = { found: outdated.length, next: last ? { dueAt: last.dueAt, id: last.clockId } : null };
    if (outdated.length === 0) return { ...seen, replanned: 0, moved: 0 };
    return this.database.transaction(async (tx) => {
      const ids = await this.locks.lockSubjects(tx, outdated);
      const rows = await tx.query<{ clock: ClockRow }>('clocks.lockOutdated', LOCK, [ids, revision]);
      const batch = {
        ...seen,
        ...(await this.write(
          tx,
          planner,
          rows.map((row) => clockFactOf(row.clock)),
        )),
      };
      await within(tx, batch);
      return batch;
    });
  }

  private async write(tx: Tx, planner: ClockPlanner, clocks: readonly ClockFact[]) {
    if (clocks.length === 0) return { replanned: 0, moved: 0 };
    const now = this.clock.now();
    const changes = clocks.map((before) => ({ before, ...planner.replan(before, now) }));
    const moved = changes.filter(({ before, clock }) => before.dueAt.getTime() !== clock.dueAt.getTime());
    const versions = await this.locks.eventVersions(
      tx,
      moved.map(({ clock }) => clock.id),
    );
    await recordFacts(tx, {
      events: moved.map(({ before, clock }) => ({
        ...clockEvent('clock.replanned', clock, (versions.get(clock.id) ?? 0) + 1, now, {
          previousDueAt: before.dueAt,
        }),
        isSilent: true,
      })),
      clocks: changes.map(({ clock }) => clock),
      timers: moved.flatMap(({ timers }) => timers),
      idempotency: null,
    });
    await this.locks.refreshSubjects(
      tx,
      changes.map(({ clock }) => ({ type: clock.subjectType, id: clock.subjectId })),
    );
    return { replanned: changes.length, moved: moved.length };
  }
}
