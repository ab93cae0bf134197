import { recordType } from '../../platform/facts/record-type.js';
import { insertProblemsFrom } from '../problems/problem-insert.fragment.js';

const aggregate = (which: string): string => `
  select v.id, v.bureau_id as "bureauId", v.enterprise_id as "enterpriseId", v.district_code as "districtCode", v.type, v.purpose, v.state, v.version, v.lead_id as "leadId",
    v.member_ids as "memberIds", v.unit_path as "unitPath", v.related_unit_paths as "relatedUnitPaths", v.planned_on as "plannedOn",
    v.planned_at as "plannedAt", v.logged_afterwards as "loggedAfterwards", v.notified_at as "notifiedAt", v.checked_in_at as "checkedInAt",
    v.checked_out_at as "checkedOutAt", v.longitude, v.latitude, v.distance, v.far_reason as "farReason", v.summary, v.has_no_matter as "hasNoMatter",
    v.cancel_reason as "cancelReason", v.returned_count as "returnedCount", v.created_at as "createdAt", v.submitted_at as "submittedAt",
    v.reviewed_at as "reviewedAt", v.item_key as "itemKey", v.team_id as "teamId", v.project_id as "projectId",
    (select p.sites from major_project p where p.id = v.project_id) as "projectSites", l.unit_id as "leadUnitId", e.name as "enterpriseName", e.unit_path as "enterpriseUnitPath",
    e.district_code as "enterpriseDistrictCode", e.latitude as "siteLatitude", e.longitude as "siteLongitude",
    coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'text', f.text, 'qualification', f.qualification,
      'willingness', f.willingness, 'problemId', f.problem_id) order by f.created_at, f.id) from visit_finding f where f.visit_id = v.id), '[]') as findings,
    coalesce((select json_agg(c order by c.started_at, c.id) from clock c where c.subject_id = v.id), '[]') as clocks,
    exists (select from problem p where p.visit_id = v.id) as "hasProblems"
  from visit v join app_user l on l.id = v.lead_id join enterprise e on e.id = v.enterprise_id
  where v.id ${which}`;

/** The aggregate of one visit, where a statement reads it along. */
export const loadVisit = (id: string): string => aggregate(`= ${id}`);

/** For RowLoader; see loadProblems. */
export const loadVisits = (which: string): string => `select row_to_json(r) as row from (${aggregate(which)}) r`;

/** The head of an act; no row = the version had moved. The sweep may have counted a further overdue clock meanwhile. */
export const updateVisit = (set: string, id: string, version: string, overdueCount: string): string => `
    update visit v set ${set}, overdue_count = greatest(v.overdue_count, ${overdueCount}) where v.id = ${id} and v.version = ${version} returning v.id`;

/** A new row. */
export const NEW_VISIT =
  recordType(`state text, version int, "unitPath" text, "relatedUnitPaths" text[], "participantIds" uuid[], "plannedOn" date, "plannedAt" timestamptz,
  "notifiedAt" timestamptz, "checkedInAt" timestamptz, "checkedOutAt" timestamptz, longitude float8, latitude float8, distance int, "farReason" text,
  summary text, "hasNoMatter" boolean, "cancelReason" text, "returnedCount" int, "submittedAt" timestamptz, "reviewedAt" timestamptz,
  "dueAt" timestamptz, "dueKind" text, "dueProvisional" boolean, "overdueCount" int, "updatedAt" timestamptz, id uuid, "bureauId" uuid, "enterpriseId" uuid,
  "districtCode" text, type text, purpose text, "leadId" uuid, "memberIds" uuid[], "loggedAfterwards" text, "searchText" text, grams text[],
  "createdAt" timestamptz, "itemKey" uuid, "teamId" uuid, "projectId" uuid`);

/** The head of a plan; no row = a visit with this id exists already. */
export const insertVisit = (rows: string): string => `
    insert into visit (id, bureau_id, enterprise_id, district_code, type, purpose, lead_id, member_ids, logged_afterwards, search_text, grams, created_at, state, version,
      unit_path, related_unit_paths, participant_ids, planned_on, planned_at, notified_at, checked_in_at, checked_out_at, longitude, latitude, distance,
      far_reason, summary, has_no_matter, due_at, due_kind, due_provisional, overdue_count, submitted_at, reviewed_at, updated_at, item_key, team_id, project_id)
    select r.id, r."bureauId", r."enterpriseId", r."districtCode", r.type, r.purpose, r."leadId", r."memberIds", r."loggedAfterwards", r."searchText", r.grams, r."createdAt",
      r.state, r.version, r."unitPath", r."relatedUnitPaths", r."participantIds", r."plannedOn", r."plannedAt", r."notifiedAt", r."checkedInAt",
      r."checkedOutAt", r.longitude, r.latitude, r.distance, r."farReason", r.summary, r."hasNoMatter", r."dueAt", r."dueKind", r."dueProvisional",
      r."overdueCount", r."submittedAt", r."reviewedAt", r."updatedAt", r."itemKey", r."teamId", r."projectId"
    from ${rows}
    on conflict (id) do nothing
    returning id`;

export const FINDING = recordType(
  `id uuid, kind text, text text, qualification text, willingness text, "problemId" uuid, "createdById" uuid, "createdAt" timestamptz`,
);

/**
 * Written again under its id, a finding changes in place; the problem it became stays. A finding of another visit is not to
 * be had: it would be left without a visit, which its column refuses, and with it the whole statement.
 */
export const upsertFindings = (rows: string): string => `
    insert into visit_finding (id, visit_id, kind, text, qualification, willingness, problem_id, created_by_id, created_at)
    select r.id, head.id, r.kind, r.text, r.qualification, r.willingness, r."problemId", r."createdById", r."createdAt"
    from head, ${rows}
    on conflict (id) do update set kind = excluded.kind, text = excluded.text, qualification = excluded.qualification, willingness = excluded.willingness,
      problem_id = coalesce(visit_finding.problem_id, excluded.problem_id),
      visit_id = case when visit_finding.visit_id = excluded.visit_id then excluded.visit_id end`;

/** Problems that findings became, numbered in the same statement. */
export const insertFoundProblems = (rows: string): string => insertProblemsFrom(`head, ${rows}`);
