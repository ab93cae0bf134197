import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/database/database.js';
import type { EventFact } from '../../../platform/facts/fact.types.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';
import { clockFactOf, type ClockRow } from '../clock.mapper.js';
import { DeadlineService } from '../deadline.service.js';
import { clockEvent } from './clock-events.js';
import { ClockLockRepository, type Subject } from './clock-lock.repository.js';
import { decideDueTimers, type DueTimer, type TimerVerdict } from './decide-due-timers.js';

const BATCH = 500;

const DUE = `
  select clock_id as "clockId", subject_type as type, subject_id as id, now() as now
  from timer where state = 'armed' and fire_at <= now() order by fire_at limit ${BATCH}`;

// All due steps of a clock come together, also those beyond the batch: the highest one decides.
const LOCK = `
  select t.id, t.step, t.fire_at as "fireAt", to_jsonb(c) as clock
  from timer t join clock c on c.id = t.clock_id
  where t.clock_id = any($1::uuid[]) and t.subject_id = any($2::uuid[]) and t.state = 'armed' and t.fire_at <= now()
  for update skip locked`;

const SETTLE = `
  update timer t set state = v.state, fire_at = v."fireAt", rung = v.rung, fired_at = case when v.state = 'fired' then now() end
  from jsonb_to_recordset($1::jsonb) as v(id uuid, state text, rung text, "fireAt" timestamptz) where t.id = v.id`;

interface DueRow extends Subject {
  readonly clockId: string;
  readonly now: Date;
}

/**
 * Turns due timers into events. The moment is the database's, the state of the clock is read under its lock, and the
 * event is written in the same transaction as the timer's new state: each rung speaks once, whoever dies when.
 */
@Injectable()
@RunsInWorker({ everyMs: 1_000 })
export class TimerSweep implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly locks: ClockLockRepository,
  ) {}

  /** One batch of at most 500 timers. @returns true when there are probably more */
  async run(): Promise<boolean> {
    const due = await this.database.query<DueRow>('timers.due', DUE);
    const now = due[0]?.now;
    if (!now) return false;
    const almanac = await this.deadlines.planner();
    const settled = await this.database.transaction(async (tx) => {
      const timers = await this.lock(tx, due);
      const verdicts = decideDueTimers(almanac, timers, now);
      await this.record(tx, verdicts, now);
      return verdicts.length;
    });
    return settled > 0 && due.length === BATCH;
  }

  private async lock(tx: Tx, due: readonly DueRow[]): Promise<DueTimer[]> {
    const subjects = await this.locks.lockSubjects(tx, due);
    const clockIds = [...new Set(due.map((row) => row.clockId))];
    const rows = await tx.query<Omit<DueTimer, 'clock'> & { clock: ClockRow }>('timers.lock', LOCK, [
      clockIds,
      subjects,
    ]);
    return rows.map((row) => ({ ...row, clock: clockFactOf(row.clock) }));
  }

  private async record(tx: Tx, verdicts: readonly TimerVerdict[], now: Date): Promise<void> {
    const fired = verdicts.filter(({ state }) => state === 'fired');
    const overdue = fired.filter(({ timer, clock }) => clock !== timer.clock).map(({ clock }) => clock);
    const versions = await this.locks.eventVersions(
      tx,
      fired.map(({ clock }) => clock.id),
    );
    const events = eventsOf(fired, versions, now);
    await recordFacts(tx, {
      events,
      clocks: overdue,
      timers: verdicts.flatMap(({ arms }) => arms),
      idempotency: null,
    });
    const states = verdicts.map(({ timer, state, fireAt, rung }) => ({
      id: timer.id,
      state,
      fireAt,
      rung: rung?.kind ?? null,
    }));
    await tx.query('timers.settle', SETTLE, [JSON.stringify(states)]);
    await this.locks.refreshSubjects(
      tx,
      overdue.map((clock) => ({ type: clock.subjectType, id: clock.subjectId })),
    );
  }
}

/** One event per step that fired; where a clock fired its overdue fact and a rung at once, in that order. */
function eventsOf(fired: readonly TimerVerdict[], versions: ReadonlyMap<string, number>, now: Date): EventFact[] {
  const next = new Map(versions);
  return [...fired]
    .sort((a, b) => Number(a.rung !== null) - Number(b.rung !== null))
    .map(({ timer: { step }, clock, rung }) => {
      const version = (next.get(clock.id) ?? 0) + 1;
      next.set(clock.id, version);
      return rung
        ? clockEvent('clock.rungReached', clock, version, now, { step, rung: rung.kind, recipients: rung.recipients })
        : clockEvent('clock.becameOverdue', clock, version, now, { step });
    });
}
