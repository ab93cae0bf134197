// The database of the re-planning measurement: open clocks as the system itself would have written them, and work to do.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { startClock } from '@zhuqi/domain/deadline/clock.js';
import { rungAt } from '@zhuqi/domain/deadline/reminders.js';
import { addDays, dayOf, fromShanghai } from '@zhuqi/domain/deadline/shanghai-time.js';
import { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { defaultHours } from '@zhuqi/domain/deadline/working-calendar.types.js';
import { enterprisesSql } from '../fill-cases.mjs';
import { BUREAU, idOf, idSql, OFFICES, openSessions, ORGANISATION } from '../fill-organisation.mjs';

/** Problems waiting for a signature: what the clients work off. They have clocks, too, and are re-planned like the others. */
export const TO_SIGN = 10_000;
/** Clocks whose reminder falls due while the re-planning runs. */
export const DUE_MEANWHILE = 3_000;

const ENTERPRISES = 1_000;
const [MEMBER, HANDLER, ADMIN] = [2, 3, 199];

export const ADMIN_SESSION = 'bench-admin-01234567890123456789012345678901'.slice(0, 43);

/** @returns {import('@zhuqi/domain/deadline/working-calendar.types.js').CalendarData} */
function calendarData() {
  const file = new URL('../../../../prisma/seed/reference/calendar-CN.json', import.meta.url);
  const { years, exceptions } = JSON.parse(readFileSync(file, 'utf8'));
  return { revision: 1, years, exceptions, hours: defaultHours };
}

/**
 * @param {import('pg').Client} client @param {number} clocks @param {Date} now
 * @returns {Promise<WorkingCalendar>} the calendar the clocks were planned with
 */
export async function fillOpenClocks(client, clocks, now) {
  const data = calendarData();
  const calendar = new WorkingCalendar(data);
  await client.query(
    `truncate unit, app_user, session, enterprise, visit, problem, event, outbox, clock, timer, idempotency, user_job, notification, delivery,
       calendar_year, calendar_exception, setting`,
  );
  await storeCalendar(client, data);
  for (const sql of [...ORGANISATION, enterprisesSql(ENTERPRISES)]) await client.query(sql);
  await addAdmin(client);
  await openSessions(client);
  await client.query(
    'create temp table if not exists plan (k int, started timestamptz, amount int, due timestamptz, t2 timestamptz, t1 timestamptz, over timestamptz)',
  );
  await client.query('truncate plan');
  await client.query(
    `insert into plan select * from jsonb_to_recordset($1::jsonb) as p(k int, started timestamptz, amount int, due timestamptz, t2 timestamptz, t1 timestamptz, over timestamptz)`,
    [JSON.stringify(termsOf(calendar, now))],
  );
  const { rows } = await client.query('select count(*)::int as n from plan');
  const combos = rows[0]?.n ?? 1;
  for (const sql of openCasesSql(clocks, combos)) await client.query(sql);
  await client.query('vacuum analyze');
  return calendar;
}

/** Terms begun in the last eight working days, due after the day that will be changed. @param {WorkingCalendar} calendar @param {Date} now */
function termsOf(calendar, now) {
  const today = dayOf(now);
  return Array.from({ length: 8 }, (_, back) => calendar.addWorkingDays(today, -1 - back)).flatMap((day, back) =>
    Array.from({ length: 10 }, (_, more) => {
      const { dueAt, startedAt, grant } = startClock(calendar, {
        ...{
          id: '',
          subjectType: 'problem',
          subjectId: '',
          round: 1,
          kind: 'host',
          ownerUserId: null,
          ownerUnitId: null,
        },
        ...{ grant: { unit: 'workday', amount: 14 + more }, policyVersion: 1, startedAt: fromShanghai(day, 600) },
      });
      const over = calendar.nextWorkingMoment(new Date(dueAt.getTime() + 1));
      return {
        ...{ k: back * 10 + more, started: startedAt, amount: grant.amount, due: dueAt },
        ...{ t2: rungAt(calendar, dueAt, -2), t1: rungAt(calendar, dueAt, -1), over },
      };
    }),
  );
}

/** The working day that will become a day off: in a week, so before every due date. @param {WorkingCalendar} calendar @param {Date} now */
export const dayToChange = (calendar, now) => calendar.addWorkingDays(addDays(dayOf(now), 2), 1);

/** @param {number} clocks @param {number} combos */
function openCasesSql(clocks, combos) {
  // The handler who works during the measurement has one case in sixty, the others share the rest.
  const anybody = `case when n % 60 = 0 then ${HANDLER} else 5 + 2 * (n % 90) end`;
  return [
    ...casesSql('IN_PROGRESS', 'host', anybody, 1, clocks, combos),
    ...casesSql('ASSIGNED', 'sign', String(HANDLER), clocks + 1, TO_SIGN, combos),
    ...timersSql(clocks + TO_SIGN, combos),
  ];
}

/** @param {string} state @param {string} kind @param {string} host SQL over n @param {number} from @param {number} count @param {number} combos */
function casesSql(state, kind, host, from, count, combos) {
  const cases = `(select n, p.*, ${host} as person from generate_series(${from}, ${from + count - 1}) n join plan p on p.k = n % ${combos}) c`;
  const unit = `1 + person % ${OFFICES}`;
  const path = `'/bureau/u' || ${unit} || '/'`;
  return [
    `insert into problem (id, bureau_id, number, enterprise_id, district_code, title, content, category, area, priority, channel, state, round, version, reporter_id,
       reporter_unit_path, receiving_unit_path, host_id, host_unit_id, host_unit_path, assignments, unit_path, related_unit_paths, participant_ids, due_at, due_kind,
       search_text, grams, created_at, submitted_at, accepted_at, assigned_at, updated_at)
     select ${idSql('problem', 'n')}, '${BUREAU}', 'R' || n, ${idSql('enterprise', `1 + n % ${ENTERPRISES}`)}, '320804', '设备检测能力不足', '企业反映的问题', 'GENERAL', 'TALENT', 'NORMAL', 'VISIT',
       '${state}', 1, 4, '${idOf('user', MEMBER)}', '/bureau/u3/', '/bureau/', ${idSql('user', 'person')}, ${idSql('unit', unit)}, ${path}, 1, ${path},
       array['/bureau/', '/bureau/u3/'], array['${idOf('user', MEMBER)}', ${idSql('user', 'person')}]::uuid[], due, '${kind}', '设备检测', array['设备','备检','检测'],
       started, started, started, started, started from ${cases}`,
    `insert into clock (id, bureau_id, subject_type, subject_id, round, kind, owner_user_id, owner_unit_id, grant_unit, grant_amount, policy_version, started_at, pauses, due_at,
       calendar_revision, state)
     select ${idSql('clock', 'n')}, '${BUREAU}', 'problem', ${idSql('problem', 'n')}, 1, '${kind}', ${idSql('user', 'person')}, ${idSql('unit', unit)}, 'workday', amount, 1, started, '[]', due,
       1, 'running' from ${cases}`,
  ];
}

/** Of every tenth clock the first step has spoken already: it must not speak again. @param {number} count @param {number} combos */
const timersSql = (count, combos) =>
  [
    ['T-2', 't2'],
    ['T-1', 't1'],
    ['OVERDUE', 'over'],
  ].map(
    ([
      step,
      at,
    ]) => `insert into timer (id, bureau_id, clock_id, subject_type, subject_id, step, fire_at, state, fired_at)
     select gen_random_uuid(), '${BUREAU}', ${idSql('clock', 'n')}, 'problem', ${idSql('problem', 'n')}, '${step}', p.${at},
       case when '${step}' = 'T-2' and n % 10 = 0 then 'fired' else 'armed' end, case when '${step}' = 'T-2' and n % 10 = 0 then now() end
     from generate_series(1, ${count}) n join plan p on p.k = n % ${combos}`,
  );

/** Reminders that speak up while everything is being re-planned. @param {import('pg').Client} client @param {number} clocks */
export async function letRemindersFallDue(client, clocks) {
  await client.query(
    `update timer set fire_at = now() + (n.n % 60) * interval '1 second' from (
       select id, row_number() over (order by id)::int as n from timer where step = 'T-1' and state = 'armed' and subject_id < $1 limit ${DUE_MEANWHILE}) n
     where n.id = timer.id`,
    [idOf('problem', clocks + 1)],
  );
}

/** @param {import('pg').Client} client @param {import('@zhuqi/domain/deadline/working-calendar.types.js').CalendarData} data */
async function storeCalendar(client, { years, exceptions }) {
  await client.query(
    `insert into calendar_year (year, announced, source) select y.year, true, '国务院办公厅' from jsonb_to_recordset($1::jsonb) as y(year int)`,
    [JSON.stringify(years)],
  );
  // So that the year to come is not missed, and no due date is provisional.
  await client.query(
    `insert into calendar_year (year, announced, source) select extract(year from now())::int + n, true, '测试' from generate_series(0, 1) n on conflict do nothing`,
  );
  await client.query(
    `insert into calendar_exception (day, kind, name) select e.day, e.kind, e.name from jsonb_to_recordset($1::jsonb) as e(day date, kind text, name text)`,
    [JSON.stringify(exceptions)],
  );
  await client.query(`insert into setting (key, value, updated_at) values ('calendar.revision', '1', now())`);
}

/** @param {import('pg').Client} client */
async function addAdmin(client) {
  await client.query(`update app_user set roles = array['SYSTEM_ADMIN'] where id = $1`, [idOf('user', ADMIN)]);
  await client.query(
    `insert into session (id_hash, user_id, created_at, last_seen_at, expires_at) values ($1, $2, now(), now(), now() + interval '12 hours')`,
    [createHash('sha256').update(ADMIN_SESSION).digest(), idOf('user', ADMIN)],
  );
}
