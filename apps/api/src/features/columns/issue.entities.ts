import { columnIssueFields } from '@zhuqi/domain/query/register-fields.js';
import { availableActs } from '../../platform/aggregates/available-acts.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, date, dateTime, many, one, sql } from '../../platform/query/fields.js';
import { filterColumn, filterExpression, filterSearch, sortColumn } from '../../platform/query/filter-field.js';
import { attachmentsOf } from '../attachments/attachments.fragment.js';
import { authoredScope } from './column.entities.js';
import { issueKind } from './issue.kind.js';

/** An issue with its column's name; the view joins them, the unique index is the table's. */
export const columnIssueEntity: EntityMap = {
  type: 'ColumnIssue',
  table: 'column_issue_line',
  scope: authoredScope,
  fields: {
    id: column('id'),
    version: column('version'),
    state: column('state'),
    columnId: column('column_id'),
    columnName: column('column_name'),
    overlap: column('overlap'),
    title: column('title'),
    text: column('text'),
    authorId: column('author_id'),
    authorName: column('author_name'),
    authorGroup: column('author_group'),
    number: column('number'),
    publishedOn: date('published_on'),
    link: column('link'),
    withdrawReason: column('withdraw_reason'),
    returnedCount: column('returned_count'),
    unitId: column('unit_id'),
    unitName: sql((issue) => `(select n.name from unit n where n.id = ${issue}.unit_id)`),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    column: one('PressColumn', 'column_id', { access: 'parent' }),
    attachments: attachmentsOf,
    availableActions: availableActs(issueKind),
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
  },
  list: {
    filterable: columnIssueFields,
    filters: {
      state: filterColumn('state'),
      columnId: filterColumn('column_id'),
      columnName: filterColumn('column_name'),
      overlap: filterColumn('overlap'),
      number: filterColumn('number'),
      publishedOn: filterColumn('published_on'),
      authorId: filterColumn('author_id'),
      authorGroup: filterColumn('author_group'),
      unitId: filterColumn('unit_id'),
      hasLink: filterExpression((issue) => `${issue}.link is not null`),
      title: filterColumn('title'),
      text: filterSearch({ grams: 'grams', text: (issue) => `${issue}.search_text` }),
    },
    sortable: {
      publishedOn: sortColumn('published_on', 'date', true),
      number: sortColumn('number', 'int4', true),
      title: sortColumn('title', 'text'),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'updatedAt', order: 'DESC' },
  },
};
