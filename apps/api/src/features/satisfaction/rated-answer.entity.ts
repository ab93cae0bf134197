import { ratedAnswerFields } from '@zhuqi/domain/query/rated-answer-fields.js';
import { caseScope, type EntityMap } from '../../platform/query/entity-map.js';
import { column, dateTime, one, sql } from '../../platform/query/fields.js';
import { filterColumn, filterExpression, filterSearch, sortColumn } from '../../platform/query/filter-field.js';
import type { Expression } from '../../platform/query/sql-expression.js';

/** Month of a rating on Shanghai's calendar: 2026-03. */
export const monthOf: Expression = (answer) => `to_char(${answer}.rated_at at time zone 'Asia/Shanghai', 'YYYY-MM')`;

/** 评价件次: the rows behind 三率. Whoever may read the problem may read what was said about it. */
export const ratedAnswerEntity: EntityMap = {
  type: 'RatedAnswer',
  table: 'rated_answer',
  scope: { permission: 'problem.read', columns: caseScope },
  fields: {
    id: column('id'),
    problemId: column('problem_id'),
    number: column('number'),
    title: column('title'),
    round: column('round'),
    satisfaction: column('satisfaction'),
    cause: column('cause'),
    comment: column('comment'),
    source: column('source'),
    result: column('result'),
    contactedInTime: column('contacted_in_time'),
    reworked: column('reworked'),
    category: column('category'),
    districtCode: column('district_code'),
    ratedAt: dateTime('rated_at'),
    hostUnitId: column('host_unit_id'),
    hostUnitName: sql((answer) => `(select n.name from unit n where n.id = ${answer}.host_unit_id)`),
    enterprise: one('Enterprise', 'enterprise_id', { access: 'parent' }),
  },
  list: {
    filterable: ratedAnswerFields,
    filters: {
      satisfaction: filterColumn('satisfaction'),
      rated: filterExpression((answer) => `${answer}.rated`),
      cause: filterColumn('cause'),
      source: filterColumn('source'),
      result: filterColumn('result'),
      contactedInTime: filterExpression((answer) => `${answer}.contacted_in_time`),
      reworked: filterExpression((answer) => `${answer}.reworked`),
      round: filterColumn('round'),
      category: filterColumn('category'),
      districtCode: filterColumn('district_code'),
      hostUnitId: filterColumn('host_unit_id'),
      enterpriseId: filterColumn('enterprise_id'),
      problemId: filterColumn('problem_id'),
      comment: filterColumn('comment'),
      ratedAt: filterColumn('rated_at'),
      text: filterSearch({ grams: 'grams', text: (answer) => `${answer}.search_text` }),
    },
    sortable: { ratedAt: sortColumn('rated_at', 'timestamptz'), number: sortColumn('number', 'text') },
    defaultSort: { field: 'ratedAt', order: 'DESC' },
  },
};
