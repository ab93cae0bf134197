// The writes by hand: one statement each that reads, checks the version and leaves the same rows behind as our API, down to
// the search text, the payloads and the answer kept under the Idempotency-Key. Due times are constants here; ours are
// counted on the calendar of working days.
import { BUREAU } from './fill-organisation.mjs';

/** Events (id, subject, version, type, visibility) become rows of event and outbox. @param {string} source @param {string} actor */
const eventRows = (source, actor) => `
  e as (insert into event (id, bureau_id, subject_type, subject_id, version, type, visibility, actor_id, actor_name, at, payload)
    select s.id, '${BUREAU}', s.subject_type, s.subject_id, s.version, s.type, s.visibility, ${actor}::uuid, (select name from app_user where id = ${actor}::uuid), now(), s.payload
    from ${source} s),
  o as (insert into outbox (id, topic, event_id, created_at, next_at) select uuidv7(), s.type, s.id, now(), now() from ${source} s)`;

/** Reminders come when the offices open, at nine: the last one of a clock of one day lies ahead only in the early morning. @param {string} clocks */
const timersAhead = (clocks) => `
  m as (select k.id as clock_id, k.subject_type, k.subject_id, v.step, now() + (k.days - v.early) * interval '1 day' as fire_at
    from ${clocks} k, (values ('OVERDUE', 0), ('T-1', 1), ('T-2', 2)) v(step, early), (select now() at time zone 'Asia/Shanghai' as here) t
    where v.early < k.days or (v.early = k.days and extract(hour from here) < 9 and extract(isodow from here) < 6))`;

/** The answer remembered under the key of a request. @param {string} operation @param {string} source row with the id @param {string} id @param {string} actor @param {string} key @param {string} hash */
const keptAnswer = (operation, source, id, actor, key, hash) => `
  kept as (insert into idempotency (actor_id, key, operation, request_hash, response, created_at)
    select ${actor}::uuid, ${key}, '${operation}', ${hash}, jsonb_build_object('id', ${id}), now() from ${source})`;

/** New running clocks with their timers. @param {string} clocks @param {string} timers rows (clock_id, subject_type, subject_id, step, fire_at) */
const clockRows = (clocks, timers) => `
  c as (insert into clock (id, bureau_id, subject_type, subject_id, round, kind, owner_user_id, owner_unit_id, grant_unit, grant_amount, policy_version, started_at, pauses, due_at, calendar_revision, state)
    select k.id, '${BUREAU}', k.subject_type, k.subject_id, 1, k.kind, k.owner, k.owner_unit, 'workday', k.days, 1, now(), '[]', now() + k.days * interval '1 day', 0, 'running' from ${clocks} k),
  t as (insert into timer (id, bureau_id, clock_id, subject_type, subject_id, step, fire_at)
    select uuidv7(), '${BUREAU}', m.clock_id, m.subject_type, m.subject_id, m.step, m.fire_at from ${timers} m)`;

/** $1 problem, $2 version expected, $3 handler, $4 key, $5 hash of the request. */
const SIGN = `
  with p as (update problem set state = 'IN_PROGRESS', version = version + 1, signed_at = now(), due_at = now() + interval '1 day', due_kind = 'firstContact', updated_at = now()
      where id = $1 and version = $2 and state = 'ASSIGNED' and host_id = $3 returning id, version, state, host_unit_id),
    done as (update clock c set state = 'done', done_at = now() from p where c.subject_id = p.id and c.kind = 'sign' and c.state = 'running' returning c.id),
    disarmed as (update timer t set state = 'cancelled' from done where t.clock_id = done.id),
    k as materialized (select uuidv7() as id, 'problem' as subject_type, p.id as subject_id, v.kind, $3::uuid as owner, p.host_unit_id as owner_unit, v.days from p, (values ('firstContact', 1), ('host', 7)) v(kind, days)),
    ${timersAhead('k')},
    s as materialized (select uuidv7() as id, 'problem' as subject_type, p.id as subject_id, p.version, 'problem.signed' as type, 'enterprise' as visibility,
      '{"by":"user","to":"IN_PROGRESS","data":{},"from":"ASSIGNED","round":1}'::jsonb as payload from p),
    ${eventRows('s', '$3')},
    ${clockRows('k', 'm')},
    ${keptAnswer('performProblemAction', 'p', 'p.id', '$3', '$4', '$5')}
  select json_build_object('state', state, 'version', version)::text as json from p`;

/** $1 visit, $2 version expected, $3 member, $4 summary, $5 text of the finding, $6 title, $7 content, $8 category, $9 area, $10 priority, $11 bigrams of the title, $12 key, $13 hash of the request. */
const RECORD = `
  with v as (update visit set version = version + 1, summary = $4, updated_at = now() where id = $1 and version = $2 and state = 'TO_COMPLETE' and lead_id = $3
      returning id, version, state, enterprise_id, unit_path),
    n as materialized (select uuidv7() as problem_id, uuidv7() as finding_id, v.*, e.name, e.district_code, e.unit_path as site from v join enterprise e on e.id = v.enterprise_id),
    p as (insert into problem (id, bureau_id, number, enterprise_id, district_code, visit_id, finding_id, title, content, category, area, priority, channel, state, round, version,
        reporter_id, reporter_unit_path, receiving_unit_path, unit_path, related_unit_paths, participant_ids, due_at, due_kind, search_text, grams, created_at, submitted_at, updated_at)
      select n.problem_id, '${BUREAU}', to_char(now() at time zone 'Asia/Shanghai', 'YYYY') || '-' || lpad(nextval('problem_number_seq')::text, 6, '0'), n.enterprise_id, n.district_code, n.id,
        n.finding_id, $6, $7, $8, $9, $10, 'VISIT', 'SUBMITTED', 1, 2, $3, n.unit_path, n.site, n.site, array[n.unit_path], array[$3::uuid], now() + interval '1 day', 'accept', lower($6) || E'\\n' || lower(n.name),
        array(select unnest($11::text[]) union select substr(lower(n.name), i, 2) from generate_series(1, length(n.name) - 1) i), now(), now(), now() from n),
    f as (insert into visit_finding (id, visit_id, kind, text, problem_id, created_by_id, created_at) select n.finding_id, n.id, 'PROBLEM', $5, n.problem_id, $3, now() from n),
    k as materialized (select uuidv7() as id, 'problem' as subject_type, n.problem_id as subject_id, 'accept' as kind, null::uuid as owner, null::uuid as owner_unit, 1 as days from n),
    ${timersAhead('k')},
    s as materialized (
      select uuidv7() as id, 'visit' as subject_type, n.id as subject_id, n.version, 'visit.recorded' as type, 'internal' as visibility,
        jsonb_build_object('by', 'user', 'to', n.state, 'from', n.state, 'data', jsonb_build_object('summary', $4::text, 'findings', jsonb_build_array(jsonb_build_object(
          'id', n.finding_id, 'kind', 'PROBLEM', 'text', $5::text, 'problemId', n.problem_id, 'qualification', null, 'willingness', null)))) as payload from n
      union all select uuidv7(), 'problem', n.problem_id, v.version, v.type, v.visibility, jsonb_build_object('by', 'user', 'from', v.was, 'to', v.state, 'round', 1, 'data', case when v.version > 1 then '{}' else
          jsonb_build_object('origin', jsonb_build_object('id', n.problem_id, 'bureauId', '${BUREAU}', 'enterpriseId', n.enterprise_id, 'receivingUnitPath', n.site,
            'reporterId', $3, 'reporterUnitPath', n.unit_path), 'statement', jsonb_build_object('title', $6::text, 'content', $7::text, 'category', $8::text,
            'area', $9::text, 'priority', $10::text, 'channel', 'VISIT', 'visitId', n.id, 'findingId', n.finding_id)) end)
        from n, (values (1, 'problem.created', 'internal', null, 'DRAFT'), (2, 'problem.submitted', 'enterprise', 'DRAFT', 'SUBMITTED')) v(version, type, visibility, was, state)),
    ${eventRows('s', '$3')},
    ${clockRows('k', 'm')},
    ${keptAnswer('performVisitAction', 'n', 'n.id', '$3', '$12', '$13')}
  select json_build_object('state', n.state, 'version', n.version, 'kinds', json_build_array('PROBLEM'),
    'problems', json_build_array(json_build_object('state', 'SUBMITTED', 'title', $6::text)))::text as json from n`;

/** @param {string} text */
const bigrams = (text) => [...new Set([...text].slice(1).map((c, i) => `${[...text][i]}${c}`))];

/** @type {Record<string, (body: any, key: string, hash: string) => { name: string, text: string, values: unknown[] }>} */
export const rawWrites = {
  '/sign': ({ problemId, expectedVersion, userId }, key, hash) => ({
    name: 'sign',
    text: SIGN,
    values: [problemId, expectedVersion, userId, key, hash],
  }),
  '/record': (
    { visitId, expectedVersion, userId, summary, text, title, content, category, area, priority },
    key,
    hash,
  ) => ({
    name: 'record',
    text: RECORD,
    values: [
      visitId,
      expectedVersion,
      userId,
      summary,
      text,
      title,
      content,
      category,
      area,
      priority,
      bigrams(title),
      key,
      hash,
    ],
  }),
};
