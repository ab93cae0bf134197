import { visitFactSpecOf, type VisitFactName } from '@zhuqi/domain/visit/visit-facts.js';
import { availableVisitActions } from '@zhuqi/domain/visit/available-visit-actions.js';
import { ledgerVisitFields } from '@zhuqi/domain/query/ledger-case-fields.js';
import { caseScope, type EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, date, dateTime, many, one, sql } from '../../platform/query/fields.js';
import {
  filterArray,
  filterColumn,
  filterExpression,
  filterSearch,
  filterValue,
  sortColumn,
} from '../../platform/query/filter-field.js';
import { citedContent } from '../service-lists/cited-content.fragment.js';
import { toVisit } from './visit.mapper.js';
import type { VisitRow } from './visit.row.js';
import { loadVisit } from './visit.sql.js';

export const isOverdue = (visit: string, now: string) => `coalesce(${visit}.due_at < ${now}, false)`;

const isMissed = (visit: string, now: string) =>
  `(${visit}.state in ('PLANNED', 'NOTIFIED') and ${visit}.planned_on < (${now} at time zone 'Asia/Shanghai')::date)`;

const byAge = (child: string) => [`${child}.created_at`, `${child}.id`];

const specsOf = (names: readonly VisitFactName[]) =>
  names.map((name) => ({ name, ...visitFactSpecOf(name), options: [], hint: null, min: null, max: null }));

export const visitEntity: EntityMap = {
  type: 'Visit',
  table: 'visit',
  scope: { permission: 'visit.read', columns: caseScope },
  fields: {
    id: column('id'),
    enterpriseId: column('enterprise_id'),
    type: column('type'),
    purpose: column('purpose'),
    state: column('state'),
    version: column('version'),
    leadId: column('lead_id'),
    districtCode: column('district_code'),
    plannedOn: date('planned_on'),
    plannedAt: dateTime('planned_at'),
    loggedAfterwards: column('logged_afterwards'),
    notifiedAt: dateTime('notified_at'),
    checkedInAt: dateTime('checked_in_at'),
    checkedOutAt: dateTime('checked_out_at'),
    longitude: column('longitude'),
    latitude: column('latitude'),
    distance: column('distance'),
    farReason: column('far_reason'),
    summary: column('summary'),
    hasNoMatter: column('has_no_matter'),
    missed: sql((visit, { now }) => isMissed(visit, now())),
    dueAt: dateTime('due_at'),
    dueKind: column('due_kind'),
    dueProvisional: column('due_provisional'),
    overdue: sql((visit, { now }) => isOverdue(visit, now())),
    overdueCount: column('overdue_count'),
    returnedCount: column('returned_count'),
    cancelReason: column('cancel_reason'),
    submittedAt: dateTime('submitted_at'),
    reviewedAt: dateTime('reviewed_at'),
    createdAt: dateTime('created_at'),
    ledgerNo: column('ledger_no'),
    projectId: column('project_id'),
    itemKey: column('item_key'),
    itemContent: sql(citedContent),
    teamId: column('team_id'),
    teamName: sql((visit) => `(select t.name from team t where t.id = ${visit}.team_id)`),

    enterprise: one('Enterprise', 'enterprise_id', { access: 'parent' }),
    project: one('MajorProject', 'project_id', { access: 'parent' }),
    lead: one('Person', 'lead_id', { access: 'parent' }),
    members: many('Person', {
      on: (visit, person) => `${person}.id = any(${visit}.member_ids)`,
      orderBy: (person) => [`${person}.name`, `${person}.id`],
      access: 'parent',
    }),
    findings: many('VisitFinding', { on: 'visit_id', orderBy: byAge, access: 'parent' }),
    problems: many('Problem', { on: 'visit_id', orderBy: byAge }),
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
    clocks: many('Clock', {
      on: 'subject_id',
      orderBy: (clock) => [`${clock}.started_at`, `${clock}.id`],
      access: 'parent',
    }),
    attachments: many('Attachment', {
      on: (visit, file) => `${file}.subject_id = ${visit}.id and ${file}.removed_at is null`,
      orderBy: (file) => [`${file}.id`],
      access: 'parent',
    }),
    availableActions: computed<{ visit: VisitRow }>(
      { visit: (visit) => `(select row_to_json(row) from (${loadVisit(`${visit}.id`)}) row)` },
      ({ visit }, { actor, now }) =>
        availableVisitActions(toVisit(visit), { kind: 'user', actor }, now).map((offer) => ({
          ...offer,
          needs: specsOf(offer.needs),
          offers: specsOf(offer.offers),
        })),
    ),
  },
  list: {
    filterable: ledgerVisitFields,
    filters: {
      state: filterColumn('state'),
      type: filterColumn('type'),
      enterpriseId: filterColumn('enterprise_id'),
      districtCode: filterColumn('district_code'),
      leadId: filterColumn('lead_id'),
      memberId: filterArray('participant_ids', { indexed: true }),
      plannedOn: filterColumn('planned_on'),
      checkedInAt: filterColumn('checked_in_at'),
      missed: filterExpression((visit, { now }) => isMissed(visit, now())),
      overdue: filterExpression((visit, { now }) => isOverdue(visit, now())),
      unitId: filterValue((visit) => `(select n.id from unit n where n.path = ${visit}.unit_path)`),
      projectId: filterColumn('project_id'),
      itemKey: filterColumn('item_key'),
      teamId: filterColumn('team_id'),
      findingCount: filterValue(
        (visit) => `(select count(*)::int from visit_finding f where f.visit_id = ${visit}.id)`,
      ),
      hasNoMatter: filterColumn('has_no_matter'),
      text: filterSearch({ grams: 'grams', text: (visit) => `${visit}.search_text` }),
    },
    sortable: {
      plannedOn: sortColumn('planned_on', 'date'),
      createdAt: sortColumn('created_at', 'timestamptz'),
      submittedAt: sortColumn('submitted_at', 'timestamptz', true),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
      dueAt: sortColumn('due_at', 'timestamptz', true),
    },
    defaultSort: { field: 'plannedOn', order: 'DESC' },
  },
};

export const findingEntity: EntityMap = {
  type: 'VisitFinding',
  table: 'visit_finding',
  fields: {
    id: column('id'),
    kind: column('kind'),
    text: column('text'),
    qualification: column('qualification'),
    willingness: column('willingness'),
    problemId: column('problem_id'),
    createdAt: dateTime('created_at'),
  },
};
