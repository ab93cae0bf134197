// The writes that are measured. Each request needs a row of its own in the right state, made before the clock runs.
import { BUREAU, idOf, idSql, OFFICES } from './fill-organisation.mjs';
import { sizesOf } from './fill.mjs';

/** Rows of this run start here: minutes since 1970, so that runs do not meet. The raw server has the upper half. */
const BASE = Math.floor(Date.now() / 60_000) * 2 ** 18;
const RAW = 2 ** 17;

const SIGN = `mutation Sign($input: PerformProblemActionInput!) { performProblemAction(input: $input) { __typename
  ... on Problem { id number state version } ... on Refusal { code message } } }`;

const RECORD = `mutation Record($input: PerformVisitActionInput!) { performVisitAction(input: $input) { __typename
  ... on Visit { id state version findings { kind problemId } problems { id state title } } ... on Refusal { code message } } }`;

const [MEMBER, HANDLER] = [2, 3];
const unitOf = (/** @type {number} */ person) => 1 + (person % OFFICES);
const pathOf = (/** @type {number} */ person) => `/bureau/u${unitOf(person)}/`;

/** Problems waiting for the handler's signature, each with its running clock. @param {number} from @param {number} count */
const assignedSql = (from, count) => [
  `insert into problem (id, bureau_id, number, enterprise_id, district_code, title, content, category, area, priority, channel, state, round, version, reporter_id,
     reporter_unit_path, receiving_unit_path, host_id, host_unit_id, host_unit_path, assignments, unit_path, related_unit_paths, participant_ids, due_at, due_kind,
     search_text, grams, created_at, submitted_at, accepted_at, assigned_at, updated_at)
   select ${idSql('problem', 'n')}, '${BUREAU}', 'B' || n, '${idOf('enterprise', 1)}', '320804', '签收测试', '待签收的问题', 'GENERAL', 'TALENT', 'NORMAL', 'VISIT', 'ASSIGNED', 1, 4,
     '${idOf('user', MEMBER)}', '${pathOf(MEMBER)}', '/bureau/', '${idOf('user', HANDLER)}', '${idOf('unit', unitOf(HANDLER))}', '${pathOf(HANDLER)}', 1, '${pathOf(HANDLER)}',
     array['/bureau/', '${pathOf(MEMBER)}'], array['${idOf('user', MEMBER)}', '${idOf('user', HANDLER)}']::uuid[], now() + interval '1 day', 'sign', '签收测试', array['签收','收测','测试'],
     now() - interval '2 hours', now() - interval '2 hours', now() - interval '1 hour', now() - interval '30 minutes', now()
   from generate_series(${from}, ${from + count - 1}) n`,
  ...runningClockSql('problem', 'sign', HANDLER, from, count),
];

/** Visits that took place and wait for their record, each with its running clock. @param {number} from @param {number} count @param {number} enterprises */
const visitedSql = (from, count, enterprises) => [
  `insert into visit (id, bureau_id, enterprise_id, district_code, type, purpose, state, version, lead_id, member_ids, unit_path, related_unit_paths, participant_ids,
     planned_on, checked_in_at, checked_out_at, due_at, due_kind, created_at, updated_at)
   select ${idSql('visit', 'n')}, '${BUREAU}', ${idSql('enterprise', `1 + (n - ${from}) % ${enterprises}`)}, '320804', 'LIAISON', '了解研发投入', 'TO_COMPLETE', 3, '${idOf('user', MEMBER)}', '{}',
     '${pathOf(MEMBER)}', '{}', array['${idOf('user', MEMBER)}']::uuid[], current_date, now() - interval '3 hours', now() - interval '1 hour', now() + interval '1 day', 'visitRecord',
     now() - interval '1 day', now()
   from generate_series(${from}, ${from + count - 1}) n`,
  ...runningClockSql('visit', 'visitRecord', MEMBER, from, count),
];

/** @param {string} subject @param {string} kind @param {number} owner @param {number} from @param {number} count */
function runningClockSql(subject, kind, owner, from, count) {
  // The clock has its subject's number.
  const clock = `('01900000-0000-7000-8${subject === 'visit' ? '0a7' : '007'}-' || lpad(to_hex(n), 12, '0'))::uuid`;
  return [
    `insert into clock (id, bureau_id, subject_type, subject_id, round, kind, owner_user_id, grant_unit, grant_amount, policy_version, started_at, pauses, due_at, calendar_revision, state)
     select ${clock}, '${BUREAU}', '${subject}', ${idSql(subject, 'n')}, 1, '${kind}', '${idOf('user', owner)}', 'workday', 1, 1, now() - interval '30 minutes', '[]', now() + interval '1 day', 0, 'running'
     from generate_series(${from}, ${from + count - 1}) n`,
    `insert into timer (id, bureau_id, clock_id, subject_type, subject_id, step, fire_at)
     select gen_random_uuid(), '${BUREAU}', ${clock}, '${subject}', ${idSql(subject, 'n')}, 'OVERDUE', now() + interval '1 day'
     from generate_series(${from}, ${from + count - 1}) n`,
  ];
}

/** @param {number} scale @returns {any[]} */
export function writeWorkloads(scale) {
  const { enterprises } = sizesOf(scale);
  const count = { W5: 0, W6: 0 };
  const problemInput = {
    title: '高新技术企业认定材料准备',
    content: '企业反映：认定材料准备遇到困难，希望尽快协调解决。',
    category: 'GENERAL',
    area: 'HIGH_TECH',
    priority: 'NORMAL',
  };
  return [
    {
      name: 'W5',
      title: 'a visit’s record raises a problem: both, finding, events, clocks',
      actor: 'member',
      writes: true,
      get requests() {
        return count.W5;
      },
      async prepare(/** @type {import('pg').Client} */ client, /** @type {number} */ calls) {
        count.W5 = Math.min(calls, RAW);
        for (const from of [BASE, BASE + RAW])
          for (const sql of visitedSql(from, count.W5, enterprises)) await client.query(sql);
        await client.query('analyze visit, clock, timer');
      },
      ours: (/** @type {number} */ i) => ({
        query: RECORD,
        variables: {
          input: {
            visitId: idOf('visit', BASE + i),
            action: 'record',
            expectedVersion: 3,
            facts: {
              summary: '企业生产经营正常。',
              findings: [{ kind: 'PROBLEM', text: '高企认定材料准备有困难', problem: problemInput }],
            },
          },
        },
      }),
      raw: (/** @type {number} */ i) => ({
        path: '/record',
        body: {
          visitId: idOf('visit', BASE + RAW + i),
          expectedVersion: 3,
          userId: idOf('user', MEMBER),
          summary: '企业生产经营正常。',
          text: '高企认定材料准备有困难',
          ...problemInput,
        },
      }),
      picked: (/** @type {any} */ { data }) => shapeOfVisit(data.performVisitAction),
      compare: (/** @type {import('pg').Client} */ client, /** @type {number} */ i) => sameEffects(client, 'visit', i),
    },
    {
      name: 'W6',
      title: 'sign a problem: row, event, outbox, clocks, timers',
      actor: 'handler',
      writes: true,
      get requests() {
        return count.W6;
      },
      async prepare(/** @type {import('pg').Client} */ client, /** @type {number} */ calls) {
        count.W6 = Math.min(calls, RAW);
        for (const from of [BASE, BASE + RAW]) for (const sql of assignedSql(from, count.W6)) await client.query(sql);
        await client.query('analyze problem, clock, timer');
      },
      ours: (/** @type {number} */ i) => ({
        query: SIGN,
        variables: { input: { problemId: idOf('problem', BASE + i), action: 'sign', expectedVersion: 4 } },
      }),
      raw: (/** @type {number} */ i) => ({
        path: '/sign',
        body: { problemId: idOf('problem', BASE + RAW + i), expectedVersion: 4, userId: idOf('user', HANDLER) },
      }),
      picked: (/** @type {any} */ { data }) => ({
        state: data.performProblemAction.state,
        version: data.performProblemAction.version,
      }),
      compare: (/** @type {import('pg').Client} */ client, /** @type {number} */ i) =>
        sameEffects(client, 'problem', i),
    },
  ];
}

/** @param {any} visit what is the same for both servers */
const shapeOfVisit = ({ state, version, findings, problems }) => ({
  state,
  version,
  kinds: findings.map((/** @type {any} */ { kind }) => kind),
  problems: problems.map((/** @type {any} */ p) => ({ state: p.state, title: p.title })),
});

/** Everything written for one subject and the problems raised on it, by kind; the same on both sides. @param {import('pg').Client} client @param {string} subject @param {number} i */
async function sameEffects(client, subject, i) {
  const [ours, raw] = await Promise.all([BASE + i, BASE + RAW + i].map((n) => effectsOf(client, idOf(subject, n))));
  if (ours !== raw) throw new Error(`the two servers wrote different rows:\n${ours}\n${raw}`);
}

/** @param {import('pg').Client} client @param {string} id */
async function effectsOf(client, id) {
  const { rows } = await client.query(
    `with subject as (select $1::uuid as id union select id from problem where visit_id = $1)
     select string_agg(line, E'\\n' order by line) as lines from (
       select 'event ' || type || ' v' || e.version || ' outbox ' || (select count(*) from outbox o where o.event_id = e.id) || ' ' || regexp_replace(payload::text, '[0-9a-f]{8}-[0-9a-f-]{27}|/u[0-9]+/', '…', 'g') as line from event e join subject on e.subject_id = subject.id
       union all select 'clock ' || kind || ' ' || state || coalesce(' unit ' || owner_unit_id, '') || ' timers ' || (select string_agg(step || ' ' || t.state, ', ' order by step) from timer t where t.clock_id = c.id) from clock c join subject on c.subject_id = subject.id
       union all select 'finding ' || kind || ' ' || (problem_id is not null) from visit_finding f join subject on f.visit_id = subject.id
       union all select 'problem ' || state || ' v' || version || ' due ' || coalesce(due_kind, '-') || ' search ' || cardinality(grams) || ' ' || length(search_text) from problem p join subject on p.id = subject.id
       union all select 'kept ' || operation || ' ' || count(*) from idempotency join subject on response ->> 'id' = subject.id::text where created_at > now() - interval '1 minute' group by operation) x`,
    [id],
  );
  return String(rows[0]?.lines);
}
