import { headcountOf } from '@zhuqi/domain/activity/attendance.js';
import { activityFields } from '@zhuqi/domain/query/activity-fields.js';
import { availableActs } from '../../platform/aggregates/available-acts.js';
import type { CommonRow } from '../../platform/aggregates/aggregate-table.js';
import { loadSql } from '../../platform/aggregates/aggregate-sql.js';
import { caseScope, type EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, date, dateTime, list, many, one, sql } from '../../platform/query/fields.js';
import {
  filterArray,
  filterColumn,
  filterExpression,
  filterSearch,
  filterValue,
  sortColumn,
} from '../../platform/query/filter-field.js';
import { attachmentCount, attachmentsOf } from '../attachments/attachments.fragment.js';
import { activityKind, type ActivityRow } from './activity.kind.js';
import { activityFilters } from './activity-filters.js';
import { personUnitName } from './person-unit.js';

export const isOverdue = (activity: string, now: string) => `coalesce(${activity}.due_at < ${now}, false)`;

/** More than any hall of the bureau holds. */
const MOST_PEOPLE = 2_000;

/** What the cited item says: in the published edition where there is one, else in the newest. */
const citedItem = (activity: string) => `(select i.content from service_item i join service_list l on l.id = i.list_id
  where i.item_key = ${activity}.item_key order by l.state = 'PUBLISHED' desc, l.year desc, l.edition desc limit 1)`;

export const activityEntity: EntityMap = {
  type: 'Activity',
  table: 'activity',
  scope: { permission: 'activity.read', columns: caseScope },
  fields: {
    id: column('id'),
    version: column('version'),
    kind: column('kind'),
    title: column('title'),
    state: column('state'),
    organizerId: column('organizer_id'),
    plannedOn: date('planned_on'),
    startsAt: dateTime('starts_at'),
    place: column('place'),
    hosts: column('hosts'),
    hostNames: sql(
      (activity) => `(select string_agg(h ->> 'name', '、') from jsonb_array_elements(${activity}.hosts) h)`,
    ),
    festival: column('festival'),
    topics: list('topics'),
    helpTheme: column('help_theme'),
    isOpen: column('is_open'),
    unitId: column('unit_id'),
    unitName: sql((activity) => `(select n.name from unit n where n.id = ${activity}.unit_id)`),
    teamId: column('team_id'),
    teamName: sql((activity) => `(select t.name from team t where t.id = ${activity}.team_id)`),
    itemKey: column('item_key'),
    itemContent: sql(citedItem),
    basisDocumentId: column('basis_document_id'),
    basisDocumentTitle: sql(
      (activity) => `(select d.title from ledger_document d where d.id = ${activity}.basis_document_id)`,
    ),
    enterpriseIds: list('enterprise_ids'),
    summary: column('summary'),
    saidAttendance: column('said_attendance'),
    loggedAfterwards: column('logged_afterwards'),
    rescheduledCount: column('rescheduled_count'),
    correctedCount: column('corrected_count'),
    cancelReason: column('cancel_reason'),
    announcedAt: dateTime('announced_at'),
    beganAt: dateTime('began_at'),
    endedAt: dateTime('ended_at'),
    archivedAt: dateTime('archived_at'),
    expected: column('expected'),
    attendance: column('attendance'),
    speakers: column('speakers'),
    expensesFen: column('expenses_fen'),
    attachmentCount: sql(attachmentCount),
    dueAt: dateTime('due_at'),
    dueKind: column('due_kind'),
    dueProvisional: column('due_provisional'),
    overdue: sql((activity, { now }) => isOverdue(activity, now())),
    overdueCount: column('overdue_count'),
    ledgerNo: column('ledger_no'),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    headcount: computed<{ row: ActivityRow & CommonRow }>(
      { row: (activity) => `(select row_to_json(r) from (${loadSql(activityKind, `${activity}.id`)}) r)` },
      ({ row }) => headcountOf(activityKind.fromRow(row)),
    ),

    organizer: one('Person', 'organizer_id', { access: 'parent' }),
    enterprises: many('Enterprise', {
      on: (activity, enterprise) => `${enterprise}.id = any(${activity}.enterprise_ids)`,
      orderBy: (enterprise) => [`${enterprise}.name`, `${enterprise}.id`],
    }),
    people: many('ActivityPerson', {
      on: 'activity_id',
      orderBy: (person) => [`${person}.name`, `${person}.person_key`, `${person}.role`],
      defaultTake: MOST_PEOPLE,
      maxTake: MOST_PEOPLE,
      access: 'parent',
    }),
    expenses: many('ActivityExpense', {
      on: 'activity_id',
      orderBy: (expense) => [`${expense}.spent_on`, `${expense}.id`],
      access: 'parent',
    }),
    attachments: attachmentsOf,
    clocks: many('Clock', {
      on: 'subject_id',
      orderBy: (clock) => [`${clock}.started_at`, `${clock}.id`],
      access: 'parent',
    }),
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
    availableActions: availableActs(activityKind),
  },
  list: {
    filterable: activityFields,
    filters: {
      ...activityFilters,
      title: filterColumn('title'),
      place: filterColumn('place'),
      organizerId: filterColumn('organizer_id'),
      personId: filterArray('participant_ids', { indexed: true }),
      enterpriseId: filterArray('enterprise_ids', { indexed: true }),
      hostCount: filterValue((activity) => `cardinality(${activity}.host_keys)`),
      expected: filterColumn('expected'),
      attendance: filterColumn('attendance'),
      saidAttendance: filterColumn('said_attendance'),
      speakers: filterColumn('speakers'),
      expensesFen: filterColumn('expenses_fen'),
      attachmentCount: filterValue(attachmentCount),
      overdue: filterExpression((activity, { now }) => isOverdue(activity, now())),
      text: filterSearch({ grams: 'grams', text: (activity) => `${activity}.search_text` }),
    },
    sortable: {
      plannedOn: sortColumn('planned_on', 'date'),
      createdAt: sortColumn('created_at', 'timestamptz'),
      archivedAt: sortColumn('archived_at', 'timestamptz', true),
      attendance: sortColumn('attendance', 'int4'),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'plannedOn', order: 'DESC' },
  },
};

/** One role of one person at an activity. */
export const activityPersonEntity: EntityMap = {
  type: 'ActivityPerson',
  table: 'activity_person',
  fields: {
    personKey: column('person_key'),
    name: column('name'),
    unitId: column('unit_id'),
    unitName: sql((person) => personUnitName(`${person}.unit_id`, `${person}.person_key`)),
    organisation: column('organisation'),
    role: column('role'),
    isExpected: column('is_expected'),
    isAttendance: column('is_attendance'),
    signedInAt: dateTime('signed_in_at'),
    signIn: column('sign_in'),
    proxyName: sql((person) => `(select u.name from app_user u where u.id = ${person}.proxy_id)`),
    reason: column('reason'),
  },
};

export const activityExpenseEntity: EntityMap = {
  type: 'ActivityExpense',
  table: 'activity_expense',
  fields: {
    id: column('id'),
    spentOn: date('spent_on'),
    amountFen: column('amount_fen'),
    item: column('item'),
    voucherNo: column('voucher_no'),
    voucherFileId: column('voucher_file_id'),
    isVoucherElsewhere: sql(
      (expense) =>
        `exists (select from activity_expense y join activity b on b.id = y.activity_id
          where y.voucher_no = ${expense}.voucher_no and y.activity_id <> ${expense}.activity_id
            and b.bureau_id = (select a.bureau_id from activity a where a.id = ${expense}.activity_id))`,
    ),
  },
};
