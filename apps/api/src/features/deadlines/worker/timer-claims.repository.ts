import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/database/database.js';
import { clockFactOf, type ClockRow } from '../clock.mapper.js';
import { ClockLockRepository, type Subject } from './clock-lock.repository.js';
import type { DueTimer } from './decide-due-timers.js';

/** Timers of one batch; what a command holds right now is not among them. */
export const CLAIM_BATCH = 500;

const DUE = `
  select clock_id as "clockId", subject_type as type, subject_id as id, now() as now
  from timer where state = 'armed' and fire_at <= now() order by fire_at limit ${CLAIM_BATCH}`;

// All due steps of a clock come together, also those beyond the batch: the highest one decides.
const LOCK = `
  select t.id, t.step, t.fire_at as "fireAt", to_jsonb(c) as clock
  from timer t join clock c on c.id = t.clock_id
  where t.clock_id = any($1::uuid[]) and t.subject_id = any($2::uuid[]) and t.state = 'armed' and t.fire_at <= now()
  for update skip locked`;

interface DueRow extends Subject {
  readonly clockId: string;
  readonly now: Date;
}

/** Due timers as they were seen, not yet anybody's. */
export interface SeenTimers {
  /** The database's moment, by which they are due. */
  readonly now: Date;
  readonly rows: readonly DueRow[];
}

/** Finds due timers, and makes them this transaction's own. */
@Injectable()
export class TimerClaims {
  constructor(
    private readonly database: Database,
    private readonly locks: ClockLockRepository,
  ) {}

  /** One statement over the index of armed timers. @returns null when nothing is due */
  async see(): Promise<SeenTimers | null> {
    const rows = await this.database.query<DueRow>('timers.due', DUE);
    return rows[0] ? { now: rows[0].now, rows } : null;
  }

  /** Locks subjects first, then clocks and timers, as every command does. @returns the timers this transaction now owns */
  async claim(tx: Tx, { rows }: SeenTimers): Promise<DueTimer[]> {
    const subjects = await this.locks.lockSubjects(tx, rows);
    const clockIds = [...new Set(rows.map((row) => row.clockId))];
    const locked = await tx.query<Omit<DueTimer, 'clock'> & { clock: ClockRow }>('timers.lock', LOCK, [
      clockIds,
      subjects,
    ]);
    return locked.map((row) => ({ ...row, clock: clockFactOf(row.clock) }));
  }
}
