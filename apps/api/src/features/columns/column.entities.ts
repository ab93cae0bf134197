import { can } from '@zhuqi/domain/access/can.js';
import type { IssueState } from '@zhuqi/domain/column/column.types.js';
import { yearsOfColumn } from '@zhuqi/domain/column/issue-numbers.js';
import { dayOf, yearOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { microCommentFields, pressColumnFields } from '@zhuqi/domain/query/register-fields.js';
import { caseScope, type EntityMap, type EntityScope } from '../../platform/query/entity-map.js';
import { column, computed, date, dateTime, many, sql } from '../../platform/query/fields.js';
import { filterColumn, filterSearch, sortColumn } from '../../platform/query/filter-field.js';

/** Of issues and comments: their authors see them, wherever they have moved. */
export const authoredScope: EntityScope = { permission: 'column.read', columns: caseScope };

interface NumberedIssue {
  readonly state: IssueState;
  readonly number: number | null;
  readonly publishedOn: ShanghaiDay | null;
}

interface Placed {
  readonly bureauId: string;
  readonly unitPath: string;
}

export const pressColumnEntity: EntityMap = {
  type: 'PressColumn',
  table: 'press_column',
  scope: { permission: 'column.read', columns: { unitPath: 'unit_path' } },
  fields: {
    id: column('id'),
    version: column('version'),
    name: column('name'),
    platform: column('platform'),
    editorId: column('editor_id'),
    editorName: sql((press) => `(select u.name from app_user u where u.id = ${press}.editor_id)`),
    startedOn: date('started_on'),
    endedOn: date('ended_on'),
    overlap: column('overlap'),
    overlapsColumnId: column('overlaps_column_id'),
    overlapsColumnName: sql((press) => `(select o.name from press_column o where o.id = ${press}.overlaps_column_id)`),
    years: computed<{ issues: readonly NumberedIssue[] }>(
      {
        issues: (press) =>
          `(select coalesce(json_agg(json_build_object('state', i.state, 'number', i.number, 'publishedOn', i.published_on)), '[]')
            from column_issue i where i.column_id = ${press}.id and i.published_on is not null)`,
      },
      ({ issues }, { now }) => yearsOfColumn(issues, yearOf(dayOf(now))),
    ),
    issueCount: sql(
      (press) => `(select count(*) from column_issue i where i.column_id = ${press}.id and i.state = 'PUBLISHED')`,
    ),
    lastIssueOn: sql(
      (press) =>
        `(select max(i.published_on) from column_issue i where i.column_id = ${press}.id and i.state = 'PUBLISHED')`,
      'date',
    ),
    mayEdit: computed<Placed>(
      { bureauId: (press) => `${press}.bureau_id`, unitPath: (press) => `${press}.unit_path` },
      (row, { actor }) => can(actor, 'column.manage', { ...row, relatedUnitPaths: [], participantIds: [] }),
    ),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
  },
  list: {
    filterable: pressColumnFields,
    filters: {
      name: filterColumn('name'),
      platform: filterColumn('platform'),
      editorId: filterColumn('editor_id'),
      overlap: filterColumn('overlap'),
      startedOn: filterColumn('started_on'),
      endedOn: filterColumn('ended_on'),
      unitId: filterColumn('unit_id'),
      text: filterSearch({ grams: 'grams', text: (press) => `${press}.search_text` }),
    },
    sortable: {
      name: sortColumn('name', 'text'),
      startedOn: sortColumn('started_on', 'date'),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'startedOn', order: 'DESC' },
  },
};

interface Written extends Placed {
  readonly authorId: string;
}

export const microCommentEntity: EntityMap = {
  type: 'MicroComment',
  table: 'micro_comment',
  scope: authoredScope,
  fields: {
    id: column('id'),
    version: column('version'),
    authorId: column('author_id'),
    authorName: column('author_name'),
    branchId: column('branch_id'),
    branchName: sql((comment) => `(select n.name from unit n where n.id = ${comment}.branch_id)`),
    title: column('title'),
    link: column('link'),
    publishedOn: date('published_on'),
    mayEdit: computed<Written>(
      {
        bureauId: (comment) => `${comment}.bureau_id`,
        unitPath: (comment) => `${comment}.unit_path`,
        authorId: (comment) => `${comment}.author_id`,
      },
      ({ authorId, ...row }, { actor }) =>
        can(actor, 'column.act', { ...row, relatedUnitPaths: [], participantIds: [authorId] }),
    ),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
  },
  list: {
    filterable: microCommentFields,
    filters: {
      publishedOn: filterColumn('published_on'),
      authorId: filterColumn('author_id'),
      branchId: filterColumn('branch_id'),
      title: filterColumn('title'),
      text: filterSearch({ grams: 'grams', text: (comment) => `${comment}.search_text` }),
    },
    sortable: {
      publishedOn: sortColumn('published_on', 'date'),
      title: sortColumn('title', 'text'),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'publishedOn', order: 'DESC' },
  },
};
