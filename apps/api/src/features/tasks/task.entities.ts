import { taskFields } from '@zhuqi/domain/query/task-fields.js';
import type { Target } from '@zhuqi/domain/task/task.types.js';
import { availableActs } from '../../platform/aggregates/available-acts.js';
import { caseScope, type EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, date, dateTime, many, sql } from '../../platform/query/fields.js';
import {
  filterArray,
  filterColumn,
  filterExpression,
  filterSearch,
  sortColumn,
} from '../../platform/query/filter-field.js';
import { attachmentsOf } from '../attachments/attachments.fragment.js';
import { taskKind } from './task.kind.js';
import type { TaskRow } from './task.row.js';

/** 填报超期: its report is still to be sent in, and the due day is over. */
export const isReportLate = (task: string, now: string): string =>
  `coalesce(${task}.state = 'IN_PROGRESS' and ${task}.report_state in ('DUE', 'RETURNED', 'POSTPONED')
    and ${task}.report_due_on < (${now} at time zone 'Asia/Shanghai')::date, false)`;

const isToAudit = (task: string): string =>
  `(${task}.state = 'IN_PROGRESS' and ${task}.reports @> '[{"state": "REPORTED"}]')`;

const nameOf = (person: string): string => `(select u.name from app_user u where u.id = ${person})`;

const MEMBERS = (task: string): string =>
  `(select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by array_position(${task}.member_ids, u.id)), '[]')
    from app_user u where u.id = any(${task}.member_ids))`;

export const taskEntity: EntityMap = {
  type: 'Task',
  table: 'task',
  scope: { permission: 'task.read', columns: caseScope },
  fields: {
    id: column('id'),
    version: column('version'),
    title: column('title'),
    content: column('content'),
    state: column('state'),
    teamId: column('team_id'),
    teamName: sql((task) => `(select m.name from team m where m.id = ${task}.team_id)`),
    ownerId: column('owner_id'),
    ownerName: sql((task) => `coalesce(${nameOf(`${task}.owner_id`)}, '')`),
    unitName: sql((task) => `(select n.name from unit n where n.id = ${task}.unit_id)`),
    members: computed<{ members: readonly object[] }>({ members: MEMBERS }, ({ members }) => members),
    itemKey: column('item_key'),
    itemContent: sql(
      (task) =>
        `(select i.content from service_item i join service_list l on l.id = i.list_id where i.item_key = ${task}.item_key
          order by l.year desc, l.edition desc limit 1)`,
    ),
    basisDocumentId: column('basis_document_id'),
    basisDocumentTitle: sql((task) => `(select d.title from ledger_document d where d.id = ${task}.basis_document_id)`),
    startOn: date('start_on'),
    dueOn: date('due_on'),
    cadence: column('cadence'),
    targets: computed<{ targets: readonly Target[] }>(['targets'], ({ targets }) => targets),
    targetVersions: computed<{ target_versions: TaskRow['targetVersions'] }>(
      ['target_versions'],
      ({ target_versions: versions }) =>
        versions.map(({ by, dueOn, owner, ...version }) => ({
          ...version,
          byName: by.name,
          ...{ formerDueOn: dueOn?.from ?? null, dueOn: dueOn?.to ?? null },
          ...{ formerOwnerName: owner?.from ?? null, ownerName: owner?.to ?? null },
        })),
    ),
    targetVersion: column('target_version'),
    reports: computed<Pick<TaskRow, 'reports'>>(['reports'], ({ reports }) =>
      reports.map(({ reportedBy, auditedBy, attachments, ...report }) => ({
        ...report,
        attachmentIds: attachments,
        reportedByName: reportedBy?.name ?? null,
        auditedByName: auditedBy?.name ?? null,
      })),
    ),
    reportPeriod: column('report_period'),
    reportState: column('report_state'),
    reportDueOn: date('report_due_on'),
    reportLate: sql((task, { now }) => isReportLate(task, now())),
    toAudit: sql(isToAudit),
    completion: column('completion'),
    colour: column('colour'),
    forecastOn: date('forecast_on'),
    pacedOn: date('paced_on'),
    completionSummary: column('completion_summary'),
    verdict: column('verdict'),
    cancelReason: column('cancel_reason'),
    returnedCount: column('returned_count'),
    issuedAt: dateTime('issued_at'),
    acceptedAt: dateTime('accepted_at'),
    startedAt: dateTime('started_at'),
    endedAt: dateTime('ended_at'),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    attachments: attachmentsOf,
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
    availableActions: availableActs(taskKind),
  },
  list: {
    filterable: taskFields,
    filters: {
      state: filterColumn('state'),
      cadence: filterColumn('cadence'),
      colour: filterColumn('colour'),
      teamId: filterColumn('team_id'),
      unitId: filterColumn('unit_id'),
      ownerId: filterColumn('owner_id'),
      memberId: filterArray('member_ids', { indexed: false }),
      itemKey: filterColumn('item_key'),
      startOn: filterColumn('start_on'),
      dueOn: filterColumn('due_on'),
      forecastOn: filterColumn('forecast_on'),
      endedAt: filterColumn('ended_at'),
      completion: filterColumn('completion', 'float8'),
      targetVersion: filterColumn('target_version'),
      reportState: filterColumn('report_state'),
      reportLate: filterExpression((task, { now }) => isReportLate(task, now())),
      toAudit: filterExpression(isToAudit),
      title: filterColumn('title'),
      text: filterSearch({ grams: 'grams', text: (task) => `${task}.search_text` }),
    },
    sortable: {
      dueOn: sortColumn('due_on', 'date'),
      startOn: sortColumn('start_on', 'date'),
      completion: sortColumn('completion', 'float8', true),
      forecastOn: sortColumn('forecast_on', 'date', true),
      createdAt: sortColumn('created_at', 'timestamptz'),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'dueOn', order: 'ASC' },
  },
};
