import type { INestApplicationContext } from '@nestjs/common';
import { readCalendarFile } from '../../src/cli/calendar-source.js';
import { DeadlineService } from '../../src/features/deadlines/deadline.service.js';
import { ReplanClocks } from '../../src/features/deadlines/worker/replan-clocks.task.js';
import type { Sql } from '../../src/platform/database/database.js';
import { makeHostClocks } from '../faults/support/reminders.js';

/** The calendar as shipped, as revision 1. */
export async function storeCalendar(sql: Sql): Promise<void> {
  const { years, exceptions } = await readCalendarFile();
  await sql.query(
    null,
    `insert into calendar_year (year, announced, source)
     select y.year, y.announced, coalesce(y.source, '') from jsonb_to_recordset($1::jsonb) as y(year int, announced boolean, source text)
     on conflict do nothing`,
    [JSON.stringify(years)],
  );
  await sql.query(
    null,
    `insert into calendar_exception (day, kind, name)
     select e.day, e.kind, e.name from jsonb_to_recordset($1::jsonb) as e(day date, kind text, name text) on conflict do nothing`,
    [JSON.stringify(exceptions)],
  );
  await sql.query(
    null,
    `insert into setting (key, value, updated_at) values ('calendar.revision', '1', now())
     on conflict (key) do update set value = excluded.value`,
  );
}

/**
 * `count` problems in hand on the shipped calendar, with terms of 0 to 25 working days begun in the last quarter of 2026; every
 * fifth clock is paused. Their due dates, timers and problems are as the system itself writes them.
 */
export async function makeOpenClocks(app: INestApplicationContext, sql: Sql, count: number): Promise<void> {
  await storeCalendar(sql);
  await makeHostClocks(sql, count, 86_400);
  await sql.query(
    null,
    `update clock c set grant_amount = n.n % 26, started_at = timestamptz '2026-09-28 02:00Z' + n.n % 91 * interval '1 day',
       due_at = timestamptz '2026-09-28 02:00Z' + n.n % 91 * interval '1 day'
     from (select id, row_number() over (order by id)::int as n from clock) n where n.id = c.id`,
  );
  await sql.query(
    null,
    `update clock c set state = 'paused',
       pauses = jsonb_build_array(jsonb_build_object('from', c.started_at + interval '20 hours', 'to', null, 'reason', 'HEARING'))
     from (select id, row_number() over (order by id) as n from clock) n where n.id = c.id and n.n % 5 = 0`,
  );
  app.get(DeadlineService, { strict: false }).forget();
  const task = app.get(ReplanClocks, { strict: false });
  while (await task.run());
}
