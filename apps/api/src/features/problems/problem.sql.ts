import { insertProblemsFrom } from './problem-insert.fragment.js';

/** Instructions, and co-handlers of the round in the order they were asked. */
const PEOPLE = `
    case when p.instruction_count > 0 then (select json_agg(json_build_object('no', i.no, 'text', i.text, 'byId', i.by_id, 'byName', i.by_name,
      'at', i.at, 'answer', i.answer, 'answeredById', i.answered_by_id, 'answeredByName', i.answered_by_name, 'answeredAt', i.answered_at) order by i.no)
      from problem_instruction i where i.problem_id = p.id) end as instructions,
    coalesce((select json_agg(json_build_object('userId', c.user_id, 'name', u.name, 'unitId', c.unit_id, 'unitPath', n.path, 'dueAt', c.due_at,
      'repliedAt', c.replied_at, 'reply', c.reply, 'waivedAt', c.waived_at, 'waivedReason', c.waived_reason) order by c.position, c.id)
      from problem_co_handler c join app_user u on u.id = c.user_id join unit n on n.id = c.unit_id
      where c.problem_id = p.id and c.round = p.round), '[]') as "coHandlers"`;

/** The aggregate of one problem. All its clocks, since the ended ones say which policy it runs under. */
const aggregate = (which: string, people: string): string => `
  select p.id, p.bureau_id as "bureauId", p.number, p.enterprise_id as "enterpriseId", p.district_code as "districtCode", p.visit_id as "visitId",
    p.finding_id as "findingId", p.title, p.content, p.category, p.area, p.priority, p.channel, p.state, p.round, p.version,
    p.reporter_id as "reporterId", p.reporter_unit_path as "reporterUnitPath", p.receiving_unit_path as "receivingUnitPath",
    p.host_id as "hostId", h.name as "hostName", p.host_unit_id as "hostUnitId", p.host_unit_path as "hostUnitPath", p.assignments, p.responsibility,
    p.first_contact_at as "firstContactAt", p.overdue_count as "overdueCount", p.returned_count as "returnedCount", p.result, p.result_text as "resultText",
    p.satisfaction, p.dissatisfied_cause as "dissatisfiedCause", p.closing, p.reject_reason as "rejectReason", p.merged_into_id as "mergedIntoId",
    p.pause_reason as "pauseReason", p.created_at as "createdAt", p.submitted_at as "submittedAt", p.accepted_at as "acceptedAt",
    p.assigned_at as "assignedAt", p.signed_at as "signedAt", p.answered_at as "answeredAt", p.closed_at as "closedAt",
    p.extension_request as "extensionRequest", p.extensions_granted as "extensionsGranted", p.shelving_request as "shelvingRequest",
    p.shelved_at as "shelvedAt", p.shelved_until as "shelvedUntil", p.urged_count as "urgedCount", p.check_called_at as "checkCalledAt",
    p.item_key as "itemKey", p.team_id as "teamId", p.promised_days as "promisedDays",
    ${people},
    coalesce((select json_agg(c order by c.started_at, c.id) from clock c where c.subject_id = p.id), '[]') as clocks
  from problem p left join app_user h on h.id = p.host_id
  where p.id ${which}`;

/** The whole of it, where a statement reads it along. */
export const loadProblem = (id: string): string => aggregate(`= ${id}`, PEOPLE);

const loadForAct = (which: string): string =>
  aggregate(
    which,
    `'[]'::json as "coHandlers", null::json as instructions,
    p.instruction_count > 0 or exists (select from problem_co_handler c where c.problem_id = p.id and c.round = p.round) as "hasPeople"`,
  );

/**
 * For RowLoader. One JSON value a row: PostgreSQL and the driver need a third less time for it than for fifty columns.
 * What hangs on other people costs half as much again even where there is nothing, so it is asked for only where there is.
 */
export const loadProblems = (which: string): string => `select row_to_json(r) as row from (${loadForAct(which)}) r`;

/** $1 = id. A change between this and loadProblems has moved the version, and the act ends in CONFLICT. */
export const LOAD_PEOPLE = `select ${PEOPLE} from problem p where p.id = $1`;

/** The head of an act; no row = the version had moved. The sweep may have counted a further overdue clock meanwhile. */
export const updateProblem = (set: string, id: string, version: string, overdueCount: string): string => `
    update problem p set ${set}, overdue_count = greatest(p.overdue_count, ${overdueCount}) where p.id = ${id} and p.version = ${version} returning p.id, p.round`;

/** Co-handlers of the round as they stand afterwards. */
export const upsertHelpers = (rows: string): string => `
    insert into problem_co_handler (id, problem_id, round, user_id, unit_id, due_at, replied_at, reply, waived_at, waived_reason, position)
    select c.id, head.id, c.round, c."userId", c."unitId", c."dueAt", c."repliedAt", c.reply, c."waivedAt", c."waivedReason", c.position
    from head, jsonb_to_recordset(${rows}::jsonb) as c(id uuid, round int, "userId" uuid, "unitId" uuid, "dueAt" timestamptz, "repliedAt" timestamptz, reply text,
      "waivedAt" timestamptz, "waivedReason" text, position int)
    on conflict (problem_id, round, user_id) do update set unit_id = excluded.unit_id, due_at = excluded.due_at, replied_at = excluded.replied_at,
      reply = excluded.reply, waived_at = excluded.waived_at, waived_reason = excluded.waived_reason, position = excluded.position`;

/** Those of an earlier assignment in the same round are taken out when no longer asked. */
export const removeHelpers = (rows: string): string => `
    delete from problem_co_handler c using head
    where c.problem_id = head.id and c.round = head.round
      and not exists (select 1 from jsonb_to_recordset(${rows}::jsonb) as k("userId" uuid) where k."userId" = c.user_id)`;

/** With what was rated: every part of a statement sees the rows as they were before it, so `rated` is the round that ends. */
export const insertRatings = (rows: string): string => `
    insert into rating (id, problem_id, round, satisfaction, cause, comment, source, rated_by_id, contact_id, rated_at, result, host_unit_id, contacted_in_time)
    select g.id, head.id, g.round, g.satisfaction, g.cause, g.comment, g.source, g."ratedById", g."contactId", g."ratedAt", rated.result, rated.host_unit_id,
      exists (select 1 from clock c where c.subject_id = rated.id and c.round = g.round and c.kind = 'firstContact' and c.state = 'done' and c.overdue_at is null)
    from head join problem rated on rated.id = head.id, jsonb_to_recordset(${rows}::jsonb) as g(id uuid, round int, satisfaction text, cause text, comment text, source text, "ratedById" uuid,
      "contactId" uuid, "ratedAt" timestamptz)`;

/** An instruction as it was written, or its answer. */
export const upsertInstructions = (rows: string): string => `
    insert into problem_instruction (problem_id, no, text, by_id, by_name, at, answer, answered_by_id, answered_by_name, answered_at)
    select head.id, i.no, i.text, i."byId", i."byName", i.at, i.answer, i."answeredById", i."answeredByName", i."answeredAt"
    from head, jsonb_to_recordset(${rows}::jsonb) as i(no int, text text, "byId" uuid, "byName" text, at timestamptz, answer text, "answeredById" uuid,
      "answeredByName" text, "answeredAt" timestamptz)
    on conflict (problem_id, no) do update set answer = excluded.answer, answered_by_id = excluded.answered_by_id,
      answered_by_name = excluded.answered_by_name, answered_at = excluded.answered_at`;

/** After an objection nobody helps any more. */
export const removeAllHelpers = (): string => `
    delete from problem_co_handler c using head where c.problem_id = head.id and c.round = head.round`;

/** The head of a creation; no row = a problem with this id exists already (a repeat of the client's own id). */
export const insertProblem = (rows: string): string =>
  `${insertProblemsFrom(rows)} on conflict (id) do nothing returning number`;
