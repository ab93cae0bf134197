import { v7 as newId } from 'uuid';
import type { Sql } from '../../../src/platform/database/database.js';
import { makeCaseFixture, type CaseFixture } from '../../support/case-fixture.js';

const ADD_PROBLEMS = `
  insert into problem (id, bureau_id, number, enterprise_id, title, content, category, area, priority, channel, state, round, receiving_unit_path,
    responsibility, host_id, host_unit_id, unit_path, related_unit_paths, participant_ids, grams, created_at, updated_at)
  select r.id, $2, '2026-' || lpad(r.n::text, 6, '0'), $3, '缺少检测设备', '', 'GENERAL', 'TECHNOLOGY', 'NORMAL', 'HOTLINE', 'IN_PROGRESS', 1, $4,
    'UNIT_HEAD', $5, $6, $7, '{}', array[$5]::uuid[], '{}', now(), now()
  from jsonb_to_recordset($1::jsonb) as r(id uuid, n int)`;

const ADD_CLOCKS = `
  insert into clock (id, bureau_id, subject_type, subject_id, round, kind, owner_user_id, owner_unit_id, grant_unit, grant_amount, policy_version,
    started_at, pauses, due_at, calendar_revision, state)
  select r."clockId", $2, 'problem', r.id, 1, 'host', $3, $4, 'workday', 7, 1, now() - interval '6 days', '[]', now() + interval '1 day', 0, 'running'
  from jsonb_to_recordset($1::jsonb) as r(id uuid, "clockId" uuid)`;

// The rung that speaks to the handler alone: one reminder is one message.
const ADD_TIMERS = `
  insert into timer (id, bureau_id, clock_id, subject_type, subject_id, step, fire_at, state)
  select r."timerId", $2, r."clockId", 'problem', r.id, 'T-2', now() + r.n * $3 / $4 * interval '1 second', 'armed'
  from jsonb_to_recordset($1::jsonb) as r(id uuid, "clockId" uuid, "timerId" uuid, n int)`;

/** Rungs speak in working time only; these tests run at any hour of any day. */
const ALWAYS_OPEN = `
  with hours as (insert into setting (key, value, updated_at)
    values ('working.hours', '[{"from": "00:00", "to": "24:00"}]', now()) on conflict (key) do nothing)
  insert into calendar_exception (day, kind, name)
  select day::date, 'WORK', '演练' from generate_series(now() - interval '20 days', now() + interval '20 days', interval '1 day') day
  on conflict (day) do nothing`;

// So that no worker warns of a year that is missing.
const ADD_YEARS = `
  insert into calendar_year (year, announced, source)
  select extract(year from now())::int + n, true, '' from generate_series(0, 1) n on conflict do nothing`;

/** `count` problems in hand, each with a reminder that falls due within the next `seconds` and speaks at any hour. */
export async function makeReminders(sql: Sql, count: number, seconds: number): Promise<CaseFixture> {
  await sql.query(null, ALWAYS_OPEN);
  return makeHostClocks(sql, count, seconds);
}

/** The same on the calendar as it is. */
export async function makeHostClocks(sql: Sql, count: number, seconds: number): Promise<CaseFixture> {
  const people = await makeCaseFixture(sql);
  const { bureauId, enterpriseId, host } = people;
  const rows = JSON.stringify(
    Array.from({ length: count }, (_, n) => ({ n, id: newId(), clockId: newId(), timerId: newId() })),
  );
  await sql.query(null, ADD_PROBLEMS, [
    rows,
    bureauId,
    enterpriseId,
    host.orgPath,
    host.userId,
    host.unitId,
    host.unitPath,
  ]);
  await sql.query(null, ADD_CLOCKS, [rows, bureauId, host.userId, host.unitId]);
  await sql.query(null, ADD_YEARS);
  await sql.query(null, ADD_TIMERS, [rows, bureauId, seconds, count]);
  return people;
}

/** How far the reminders have come. */
export interface Progress {
  readonly fired: number;
  readonly told: number;
  readonly sent: number;
  readonly open: number;
}

export async function progressOf(sql: Sql): Promise<Progress> {
  const [row] = await sql.query<Progress>(
    null,
    `select (select count(*) from timer where state = 'fired') as fired,
       (select count(*) from notification) as told,
       (select count(*) from delivery where state = 'sent') as sent,
       (select count(*) from delivery where state not in ('sent')) as open`,
  );
  if (!row) throw new Error('no answer');
  return row;
}

/** Message-IDs of the deliveries a worker process holds right now, or held when it was killed. */
export async function inFlightOf(sql: Sql, pid: number): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    null,
    `select message_id as id from delivery where state = 'sending' and lease_owner like '%:' || $1::text`,
    [pid],
  );
  return rows.map((row) => row.id);
}
