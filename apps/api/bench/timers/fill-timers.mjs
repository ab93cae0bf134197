// A database of open timers: three to a clock, one clock to a problem, all due in the months ahead.
import { BUREAU, idSql, ORGANISATION } from '../fill-organisation.mjs';

const TIMERS_PER_CLOCK = 3;

/** @param {string} n */
const handler = (n) => `(5 + 2 * (${n} % 90))`;

/** Always working time: the measurement does not depend on when it is made. */
const ALWAYS_OPEN = `
  with hours as (insert into setting (key, value, updated_at)
    values ('working.hours', '[{"from": "00:00", "to": "24:00"}]', now()) on conflict (key) do update set value = excluded.value),
  years as (insert into calendar_year (year, announced, source)
    select extract(year from now())::int + n, true, 'bench' from generate_series(0, 2) n on conflict (year) do nothing)
  insert into calendar_exception (day, kind, name)
  select day::date, 'WORK', 'bench' from generate_series(now() - interval '60 days', now() + interval '400 days', interval '1 day') day
  on conflict (day) do update set kind = 'WORK'`;

/** @param {number} count */
const problems = (count) => `
  insert into problem (id, bureau_id, number, enterprise_id, title, content, category, area, priority, channel, state, version, receiving_unit_path,
    host_id, host_unit_id, host_unit_path, assignments, unit_path, related_unit_paths, participant_ids, due_at, due_kind, grams, created_at, submitted_at,
    accepted_at, assigned_at, signed_at, updated_at)
  select ${idSql('problem', 'n')}, '${BUREAU}', '3' || lpad(n::text, 9, '0'), ${idSql('enterprise', '1')}, '缺少检测设备', '新产品需要检测。', 'GENERAL', 'TECHNOLOGY',
    'NORMAL', 'VISIT', 'IN_PROGRESS', 5, '/bureau/', ${idSql('user', handler('n'))}, ${idSql('unit', '1')}, '/bureau/u1/', 1, '/bureau/u1/', '{}',
    array[${idSql('user', handler('n'))}], due, 'host', '{}', now(), now(), now(), now(), now(), now()
  from (select n, now() + interval '30 days' + n * interval '20 seconds' as due from generate_series(1, ${count}) n) p`;

const clocks = `
  insert into clock (id, bureau_id, subject_type, subject_id, round, kind, owner_user_id, owner_unit_id, grant_unit, grant_amount, policy_version,
    extra_days, started_at, pauses, due_at, provisional, calendar_revision, state)
  select replace(p.id::text, '-8004-', '-8007-')::uuid, p.bureau_id, 'problem', p.id, 1, 'host', p.host_id, p.host_unit_id, 'workday', 7, 1, 0,
    p.due_at - interval '7 days', '[]', p.due_at, false, coalesce((select (value #>> '{}')::int from setting where key = 'calendar.revision'), 1), 'running'
  from problem p`;

const timers = `
  insert into timer (id, bureau_id, clock_id, subject_type, subject_id, step, fire_at, state)
  select overlay(c.id::text placing to_hex(s.n + 8) || '07' from 20 for 3)::uuid, c.bureau_id, c.id, 'problem', c.subject_id, s.step, c.due_at + s.later, 'armed'
  from clock c, (values (0, 'T-2', interval '-2 days'), (1, 'T-1', interval '-1 day'), (2, 'OVERDUE', interval '1 second')) s(n, step, later)`;

/**
 * Makes the database anew. @param {import('pg').Client} client @param {number} count open timers
 * @returns {Promise<number>} how many there are
 */
export async function fillTimers(client, count) {
  await client.query(
    'truncate unit, app_user, session, enterprise, visit, problem, event, outbox, clock, timer, notification, delivery, idempotency, sink_message',
  );
  for (const sql of ORGANISATION) await client.query(sql);
  await client.query(
    `insert into enterprise (id, bureau_id, unit_path, name, former_names, tags, search_text, initials, grams, created_at, updated_at)
     values (${idSql('enterprise', '1')}, '${BUREAU}', '/bureau/', '淮安测速科技有限公司', '{}', '{}', '', '', '{}', now(), now())`,
  );
  await client.query(ALWAYS_OPEN);
  for (const sql of [problems(Math.ceil(count / TIMERS_PER_CLOCK)), clocks, timers]) await client.query(sql);
  await client.query('vacuum analyze');
  const { rows } = await client.query(`select count(*)::int as n from timer where state = 'armed'`);
  return rows[0].n;
}

/** Lets this many clocks be past their due date since ten minutes. @param {import('pg').Client} client @param {number} count */
export async function makeOverdue(client, count) {
  await client.query(
    `with late as (select id, subject_id from clock order by id limit $1),
       moved as (update clock c set due_at = now() - interval '10 minutes' from late where c.id = late.id),
       seen as (update problem p set due_at = now() - interval '10 minutes' from late where p.id = late.subject_id),
       reminded as (update timer t set state = 'fired', fired_at = now() from late where t.clock_id = late.id and t.step <> 'OVERDUE')
     update timer t set fire_at = now() - interval '10 minutes' from late where t.clock_id = late.id and t.step = 'OVERDUE'`,
    [count],
  );
  await client.query('analyze timer');
}
