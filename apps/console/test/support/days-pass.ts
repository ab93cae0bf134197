import type { Stack } from './stack.js';

type Database = Stack['database'];

/**
 * Every day is a working day from its first minute to its last, so that days can pass one by one whenever the test runs.
 * For `startStack`: clocks that run already would keep the calendar they were counted with.
 */
export async function workEveryDay(database: Database): Promise<void> {
  await database.query(`
    insert into setting (key, value, updated_at) values ('working.hours', '[{"from": "00:00", "to": "23:59"}]', now())
    on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at`);
  await database.query(`
    insert into calendar_year (year, announced, source)
    select extract(year from now())::int + n, true, '演练' from generate_series(-1, 1) n
    on conflict (year) do update set announced = true`);
  await database.query(
    `delete from calendar_exception where day between now() - interval '90 days' and now() + interval '90 days'`,
  );
  await database.query(`
    insert into calendar_exception (day, kind, name)
    select day::date, 'WORK', '演练' from generate_series(now() - interval '90 days', now() + interval '90 days', interval '1 day') day
    where extract(isodow from day) > 5 on conflict (day) do update set kind = excluded.kind`);
}

// What is measured from now on lies further back; events stay as they were written.
const MOVE_BACK = `
  with moved as (select make_interval(days => $2) as shift),
  clocks as (
    update clock c set started_at = started_at - shift, due_at = due_at - shift, done_at = done_at - shift,
      overdue_at = overdue_at - shift, asked_late_at = asked_late_at - shift,
      pauses = (select coalesce(jsonb_agg(p || jsonb_build_object('from', (p ->> 'from')::timestamptz - shift,
        'to', (p ->> 'to')::timestamptz - shift)), '[]') from jsonb_array_elements(pauses) p)
    from moved where c.subject_id = $1),
  timers as (update timer t set fire_at = fire_at - shift from moved where t.subject_id = $1 and t.state = 'armed')
  update problem p set due_at = due_at - shift from moved where p.id = $1`;

// A timer that fires writes its event in one transaction: what is seen at once is either the one or the other.
const TO_DO = `
  select (select count(*)::int from timer where subject_id = $1 and state = 'armed' and fire_at <= now()) as timers,
    (select count(*)::int from outbox where done_at is null) as events`;

/** Lets days pass for one problem, and waits until the worker has said and done all that follows from it. */
export async function passDays(database: Database, problemId: string, days: number): Promise<void> {
  await database.query(MOVE_BACK, [problemId, days]);
  const end = Date.now() + 60_000;
  for (;;) {
    const [toDo] = await database.query<{ timers: number; events: number }>(TO_DO, [problemId]);
    if (toDo?.timers === 0 && toDo.events === 0) return;
    if (Date.now() > end) throw new Error(`The worker has not finished: ${JSON.stringify(toDo)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
