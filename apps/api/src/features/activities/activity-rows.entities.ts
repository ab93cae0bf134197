import { expenseFields, participationFields } from '@zhuqi/domain/query/activity-fields.js';
import { caseScope, type EntityMap } from '../../platform/query/entity-map.js';
import { column, date, dateTime, sql } from '../../platform/query/fields.js';
import { filterColumn, filterExpression, filterSearch, sortColumn } from '../../platform/query/filter-field.js';
import { activityFilters } from './activity-filters.js';
import { personUnitName } from './person-unit.js';

const scope = { permission: 'activity.read', columns: caseScope } as const;

/** What both views say of the activity a row belongs to. */
const ofActivity = {
  id: column('id'),
  activityId: column('activity_id'),
  kind: column('kind'),
  title: column('title'),
  state: column('state'),
  plannedOn: date('planned_on'),
};

/** 参加情况, a view: one row per person and role, what every 人次 counts. */
export const participationEntity: EntityMap = {
  type: 'Participation',
  table: 'participation',
  scope,
  fields: {
    ...ofActivity,
    personKey: column('person_key'),
    name: column('name'),
    organisation: column('organisation'),
    unitName: sql((row) => personUnitName(`${row}.person_unit_id`, `${row}.person_key`)),
    role: column('role'),
    isAttendance: column('is_attendance'),
    isExpected: column('is_expected'),
    signedInAt: dateTime('signed_in_at'),
    signIn: column('sign_in'),
    proxyName: sql((row) => `(select u.name from app_user u where u.id = ${row}.proxy_id)`),
    reason: column('reason'),
  },
  list: {
    filterable: participationFields,
    filters: {
      ...activityFilters,
      activityId: filterColumn('activity_id'),
      personKey: filterColumn('person_key'),
      role: filterColumn('role'),
      isAttendance: filterExpression((row) => `${row}.is_attendance`),
      name: filterColumn('name'),
      text: filterSearch({ text: (row) => `${row}.search_text` }),
    },
    sortable: {
      plannedOn: sortColumn('planned_on', 'date'),
      name: sortColumn('name', 'text'),
    },
    defaultSort: { field: 'plannedOn', order: 'DESC' },
  },
};

/** 经费, a view: one row per payment. */
export const expenseEntity: EntityMap = {
  type: 'Expense',
  table: 'expense',
  scope,
  fields: {
    ...ofActivity,
    spentOn: date('spent_on'),
    amountFen: column('amount_fen'),
    item: column('item'),
    voucherNo: column('voucher_no'),
    voucherFileId: column('voucher_file_id'),
    hasVoucherFile: sql((row) => `(${row}.voucher_file_id is not null)`),
  },
  list: {
    filterable: expenseFields,
    filters: {
      ...activityFilters,
      activityId: filterColumn('activity_id'),
      spentOn: filterColumn('spent_on'),
      amountFen: filterColumn('amount_fen'),
      item: filterColumn('item'),
      voucherNo: filterColumn('voucher_no'),
      hasVoucherFile: filterExpression((row) => `${row}.voucher_file_id is not null`),
      text: filterSearch({ text: (row) => `${row}.search_text` }),
    },
    sortable: {
      spentOn: sortColumn('spent_on', 'date'),
      amountFen: sortColumn('amount_fen', 'int4'),
    },
    defaultSort: { field: 'spentOn', order: 'DESC' },
  },
};
