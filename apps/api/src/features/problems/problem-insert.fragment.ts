import { recordType } from '../../platform/facts/record-type.js';

/** Columns an act may change. */
const COLUMNS = `state text, round int, version int, "hostId" uuid, "hostUnitId" uuid, "hostUnitPath" text, assignments int, responsibility text,
  "firstContactAt" timestamptz, "unitPath" text, "relatedUnitPaths" text[], "participantIds" uuid[], "returnedCount" int, result text, "resultText" text, satisfaction text,
  "dissatisfiedCause" text, closing text, "rejectReason" text, "mergedIntoId" uuid, "pauseReason" text, "submittedAt" timestamptz, "acceptedAt" timestamptz,
  "assignedAt" timestamptz, "signedAt" timestamptz, "answeredAt" timestamptz, "closedAt" timestamptz,
  "dueAt" timestamptz, "dueKind" text, "dueProvisional" boolean, "overdueCount" int, "updatedAt" timestamptz, "itemKey" uuid, "teamId" uuid,
  "promisedDays" int, "handledDays" int`;

/** A new row. */
export const NEW_PROBLEM =
  recordType(`${COLUMNS}, id uuid, "bureauId" uuid, "enterpriseId" uuid, "districtCode" text, "visitId" uuid, "findingId" uuid, title text,
  content text, category text, area text, priority text, channel text, "reporterId" uuid, "reporterUnitPath" text, "receivingUnitPath" text,
  "searchText" text, grams text[], "createdAt" timestamptz`);

/** `insert into problem … select` from records; the number is drawn here, so that it exists exactly when the row does. */
export const insertProblemsFrom = (records: string): string => `
    insert into problem (id, bureau_id, number, enterprise_id, district_code, visit_id, finding_id, title, content, category, area, priority, channel,
      state, round, version, reporter_id, reporter_unit_path, receiving_unit_path, host_id, host_unit_id, host_unit_path, assignments, responsibility,
      first_contact_at, unit_path, related_unit_paths, participant_ids, due_at, due_kind, due_provisional, overdue_count, result, result_text, satisfaction,
      closing, merged_into_id, pause_reason, search_text, grams, created_at, submitted_at, accepted_at, closed_at, answered_at, updated_at,
      item_key, team_id, promised_days, handled_days)
    select r.id, r."bureauId", to_char(r."createdAt" at time zone 'Asia/Shanghai', 'YYYY') || '-' || lpad(nextval('problem_number_seq')::text, 6, '0'),
      r."enterpriseId", r."districtCode", r."visitId", r."findingId", r.title, r.content, r.category, r.area, r.priority, r.channel,
      r.state, r.round, r.version, r."reporterId", r."reporterUnitPath", r."receivingUnitPath", r."hostId", r."hostUnitId", r."hostUnitPath", r.assignments,
      r.responsibility, r."firstContactAt", r."unitPath", r."relatedUnitPaths", r."participantIds", r."dueAt", r."dueKind", r."dueProvisional",
      r."overdueCount", r.result, r."resultText", r.satisfaction, r.closing, r."mergedIntoId", r."pauseReason", r."searchText", r.grams, r."createdAt", r."submittedAt",
      r."acceptedAt", r."closedAt", r."answeredAt", r."updatedAt", r."itemKey", r."teamId", r."promisedDays", r."handledDays"
    from ${records}`;
