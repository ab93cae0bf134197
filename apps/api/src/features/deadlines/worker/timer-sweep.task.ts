import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/database/database.js';
import type { EventFact } from '../../../platform/facts/fact.types.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';
import { DeadlineService } from '../deadline.service.js';
import { clockEvent } from './clock-events.js';
import { ClockLockRepository } from './clock-lock.repository.js';
import { decideDueTimers, type TimerVerdict } from './decide-due-timers.js';
import { CLAIM_BATCH, TimerClaims } from './timer-claims.repository.js';

const SETTLE = `
  update timer t set state = v.state, fire_at = v."fireAt", rung = v.rung, fired_at = case when v.state = 'fired' then now() end
  from jsonb_to_recordset($1::jsonb) as v(id uuid, state text, rung text, "fireAt" timestamptz) where t.id = v.id`;

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
    private readonly claims: TimerClaims,
    private readonly locks: ClockLockRepository,
  ) {}

  /** One batch of at most 500 timers. @returns true when there are probably more */
  async run(): Promise<boolean> {
    const seen = await this.claims.see();
    if (!seen) return false;
    const almanac = await this.deadlines.planner();
    const settled = await this.database.transaction(async (tx) => {
      const timers = await this.claims.claim(tx, seen);
      const verdicts = decideDueTimers(almanac, timers, seen.now);
      await this.record(tx, verdicts, seen.now);
      return verdicts.length;
    });
    return settled > 0 && seen.rows.length === CLAIM_BATCH;
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
