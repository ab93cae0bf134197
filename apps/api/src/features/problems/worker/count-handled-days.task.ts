import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import { handledDaysOf } from '../handled-days.js';

const BATCH = 1_000;

const UNCOUNTED = `
  select id, state, accepted_at as "acceptedAt", closed_at as "closedAt" from problem
  where state = 'CLOSED' and accepted_at is not null and handled_days is null and closed_at is not null order by id limit ${BATCH}`;

/** Only what still stands as it was looked at: closing again counts by itself. */
const SET = `
  update problem p set handled_days = r.days from jsonb_to_recordset($1::jsonb) as r(id uuid, "closedAt" timestamptz, days int)
  where p.id = r.id and p.closed_at = r."closedAt" and p.state = 'CLOSED'`;

interface Uncounted {
  readonly id: string;
  readonly state: 'CLOSED';
  readonly acceptedAt: Date;
  readonly closedAt: Date;
}

/** Counts the working days of closed problems that came without them, from before or from a past ledger. Safe to repeat. */
@Injectable()
@RunsInWorker({ everyMs: 30_000 })
export class CountHandledDays implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
  ) {}

  /** @returns whether there may be more */
  async run(): Promise<boolean> {
    const rows = await this.database.query<Uncounted>('problem.uncounted', UNCOUNTED);
    if (rows.length === 0) return false;
    const calendar = await this.deadlines.calendar();
    const counted = rows.map((row) => ({ id: row.id, closedAt: row.closedAt, days: handledDaysOf(calendar, row) }));
    await this.database.query('problem.count', SET, [JSON.stringify(counted)]);
    return rows.length === BATCH;
  }
}
