/** The aggregate of one order. */
export const loadOrder = (id: string): string => `
  select s.id, s.bureau_id as "bureauId", s.prefix, s.year, s.serial, s.level, s.problem_id as "problemId", s.problem_number as "problemNumber", s.title,
    s.clock_id as "clockId", s.clock_kind as "clockKind", s.round, s.unit_path as "unitPath", s.issued_to_id as "issuedToId",
    s.issued_to_name as "issuedToName", s.issued_to_unit_id as "issuedToUnitId", s.issued_to_unit_path as "issuedToUnitPath", s.demand, s.state, s.version,
    s.issued_by_id as "issuedById", s.issued_by_name as "issuedByName", s.issued_at as "issuedAt", s.deadline, s.answer, s.answered_by_id as "answeredById",
    s.answered_by_name as "answeredByName", s.answered_at as "answeredAt", s.returned_count as "returnedCount", s.closing_note as "closingNote",
    s.cancel_reason as "cancelReason", s.ended_at as "endedAt"
  from supervision_order s where s.id = ${id}`;

/** $1 = id. One JSON value, see loadProblems. */
export const LOAD_ORDER = `select row_to_json(r) as row from (${loadOrder('$1')}) r`;

const COLUMNS = `state text, version int, deadline timestamptz, answer text, "answeredById" uuid, "answeredByName" text, "answeredAt" timestamptz,
  "returnedCount" int, "closingNote" text, "cancelReason" text, "endedAt" timestamptz`;

/** The head of an act; no row = the version had moved. */
export const updateOrder = (id: string, version: string, row: string): string => `
    update supervision_order s set state = r.state, version = r.version, deadline = r.deadline, answer = r.answer, answered_by_id = r."answeredById",
      answered_by_name = r."answeredByName", answered_at = r."answeredAt", returned_count = r."returnedCount", closing_note = r."closingNote",
      cancel_reason = r."cancelReason", ended_at = r."endedAt"
    from jsonb_to_record(${row}::jsonb) as r(${COLUMNS})
    where s.id = ${id} and s.version = ${version}
    returning s.id`;

/** The head of an issue; no row = this level has been issued for this clock before. */
export const insertOrder = (row: string): string => `
    insert into supervision_order (id, bureau_id, prefix, year, serial, number, level, order_key, problem_id, problem_number, title, clock_id, clock_kind, round,
      unit_path, related_unit_paths, participant_ids, issued_to_id, issued_to_name, issued_to_unit_id, issued_to_unit_path, demand, state, version,
      issued_by_id, issued_by_name, issued_at, deadline, search_text, grams)
    select r.id, r."bureauId", r.prefix, r.year, r.serial, r.number, r.level, r."orderKey", r."problemId", r."problemNumber", r.title, r."clockId", r."clockKind",
      r.round, r."unitPath", r."relatedUnitPaths", r."participantIds", r."issuedToId", r."issuedToName", r."issuedToUnitId", r."issuedToUnitPath", r.demand,
      r.state, r.version, r."issuedById", r."issuedByName", r."issuedAt", r.deadline, r."searchText", r.grams
    from jsonb_to_record(${row}::jsonb) as r(${COLUMNS}, id uuid, "bureauId" uuid, prefix text, year int, serial int, number text, level int,
      "orderKey" text, "problemId" uuid, "problemNumber" text, title text, "clockId" uuid, "clockKind" text, round int, "unitPath" text,
      "relatedUnitPaths" text[], "participantIds" uuid[], "issuedToId" uuid, "issuedToName" text, "issuedToUnitId" uuid, "issuedToUnitPath" text,
      demand text, "issuedById" uuid, "issuedByName" text, "issuedAt" timestamptz, "searchText" text, grams text[])
    on conflict (order_key) do nothing
    returning id`;

/** One series at a time: whoever issues next waits for this transaction, so that a number given is a number used. */
export const LOCK_SERIES = `select pg_advisory_xact_lock(hashtextextended('supervision_order/' || $1, 0))`;

/** $1 bureau, $2 prefix, $3 year. A statement of its own, after the lock: it must see what the one before has committed. */
export const NEXT_SERIAL = `
  select coalesce(max(serial), 0) + 1 as serial from supervision_order where bureau_id = $1 and prefix = $2 and year = $3`;

export const FIND_BY_KEY = `select id, number from supervision_order where order_key = $1`;
