import { callbackFields } from '@zhuqi/domain/query/callback-fields.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, dateTime, many, one, sql } from '../../platform/query/fields.js';
import { filterColumn, filterExpression, filterSearch, sortColumn } from '../../platform/query/filter-field.js';
import type { Expression } from '../../platform/query/sql-expression.js';

/** Late for its call: of what awaits its rating the due time is the call's, the others have none. */
export const isLate: Expression = (task, { now }) => `coalesce(${task}.due_at < ${now()}, false)`;

/** Calls of the round that is asked about; those of earlier rounds are history. */
const calls = (task: string) => `callback_call k where k.problem_id = ${task}.id and k.round = ${task}.round`;

/** The domain's `callerFault` as a condition: nobody calls about what they or their unit handled. */
const isOtherPeoplesWork: Expression = (task, { me }) =>
  `(${task}.host_id is distinct from ${me()}
    and ${task}.host_unit_id is distinct from (select u.unit_id from app_user u where u.id = ${me()})
    and not exists (select 1 from problem_co_handler h where h.problem_id = ${task}.id and h.round = ${task}.round and h.user_id = ${me()}))`;

/** 回访台: the view holds what is to be called; whoever handled it, or sits with the host, does not see it there. */
export const callbackTaskEntity: EntityMap = {
  type: 'CallbackTask',
  table: 'callback_task',
  scope: {
    permission: 'callback.work',
    columns: { unitPath: 'unit_path', relatedUnitPaths: 'receiving_unit_paths' },
    also: isOtherPeoplesWork,
  },
  fields: {
    id: column('id'),
    number: column('number'),
    title: column('title'),
    reason: column('call_reason'),
    round: column('round'),
    priority: column('priority'),
    districtCode: column('district_code'),
    dueAt: dateTime('due_at'),
    overdue: sql(isLate),
    answeredAt: dateTime('answered_at'),
    attempts: sql((task) => `(select count(*) from ${calls(task)})`),
    unanswered: sql((task) => `(select count(*) from ${calls(task)} and k.outcome <> 'REACHED')`),
    lastOutcome: sql((task) => `(select k.outcome from ${calls(task)} order by k.called_at desc limit 1)`),
    lastCalledAt: sql((task) => `(select max(k.called_at) from ${calls(task)})`, 'dateTime'),
    enterprise: one('Enterprise', 'enterprise_id', { access: 'parent' }),
    host: one('Person', 'host_id', { access: 'parent' }),
    hostUnit: one('Unit', 'host_unit_id', { access: 'parent' }),
    problem: one('Problem', 'id', { access: 'parent' }),
    calls: many('CallbackCall', {
      on: 'problem_id',
      orderBy: (call) => [`${call}.called_at desc`, `${call}.id`],
      access: 'parent',
    }),
  },
  list: {
    filterable: callbackFields,
    filters: {
      reason: filterColumn('call_reason'),
      category: filterColumn('category'),
      priority: filterColumn('priority'),
      districtCode: filterColumn('district_code'),
      enterpriseId: filterColumn('enterprise_id'),
      hostUnitId: filterColumn('host_unit_id'),
      round: filterColumn('round'),
      tried: filterExpression((task) => `exists (select 1 from ${calls(task)})`),
      overdue: filterExpression(isLate),
      dueAt: filterColumn('due_at'),
      answeredAt: filterColumn('answered_at'),
      text: filterSearch({ grams: 'grams', text: (task) => `${task}.search_text` }),
    },
    sortable: {
      urgency: sortColumn('urgency', 'text'),
      dueAt: sortColumn('due_at', 'timestamptz', true),
      answeredAt: sortColumn('answered_at', 'timestamptz', true),
      number: sortColumn('number', 'text'),
    },
    defaultSort: { field: 'urgency', order: 'ASC' },
  },
};

export const callbackCallEntity: EntityMap = {
  type: 'CallbackCall',
  table: 'callback_call',
  fields: {
    id: column('id'),
    problemId: column('problem_id'),
    round: column('round'),
    reason: column('reason'),
    callerId: column('caller_id'),
    callerName: column('caller_name'),
    calledAt: dateTime('called_at'),
    outcome: column('outcome'),
    finding: column('finding'),
    note: column('note'),
  },
};
