import { Injectable } from '@nestjs/common';
import type { Clock } from '@zhuqi/domain/deadline/clock.types.js';
import { Database } from '../../../platform/database/database.js';
import { clockFactOf, toClock, type ClockRow } from '../clock.mapper.js';

const BATCH = 1_000;

const NEXT = `
  select to_jsonb(c) as clock from clock c
  where c.state in ('running', 'paused') and (c.due_at, c.id) > ($1::timestamptz, $2::uuid)
  order by c.due_at, c.id limit ${BATCH}`;

const COUNT = `select count(*) as open from clock where state in ('running', 'paused')`;

/** Where a walk along the index of open clocks begins. */
export const FIRST_CLOCK = { dueAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' } as const;

/** Running and paused clocks. */
@Injectable()
export class OpenClocksReadModel {
  constructor(private readonly database: Database) {}

  async count(): Promise<number> {
    const [row] = await this.database.query<{ open: number }>('clocks.countOpen', COUNT);
    return row?.open ?? 0;
  }

  /** Those due from a moment on, by due date, a batch at a time: other requests get their turn in between. */
  async *dueFrom(from: Date): AsyncGenerator<readonly Clock[]> {
    let last: { readonly dueAt: Date; readonly id: string } = { ...FIRST_CLOCK, dueAt: from };
    for (;;) {
      const rows = await this.database.query<{ clock: ClockRow }>('clocks.open', NEXT, [last.dueAt, last.id]);
      const clocks = rows.map(({ clock }) => toClock(clockFactOf(clock)));
      if (clocks.length > 0) yield clocks;
      const end = clocks.at(-1);
      if (!end || clocks.length < BATCH) return;
      last = end;
    }
  }
}
