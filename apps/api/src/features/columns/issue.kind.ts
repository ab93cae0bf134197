import type { ColumnIssue } from '@zhuqi/domain/column/column.types.js';
import { issueDecider, issueScope } from '@zhuqi/domain/column/decide-issue.js';
import { evolveIssue } from '@zhuqi/domain/column/evolve-issue.js';
import { issueFactSpecs } from '@zhuqi/domain/column/issue.transitions.js';
import { yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { LivingKind } from '../../platform/aggregates/living-kind.js';
import { recordType } from '../../platform/facts/record-type.js';

/** A row of column_issue: days as text, moments as ISO text. */
export type IssueRow = Omit<ColumnIssue, 'createdAt' | 'version'>;

/** 期: the fold of its events, and where it stands. The year beside the number is what the unique index looks at. */
export const issueKind: LivingKind<ColumnIssue, IssueRow> = {
  subject: 'columnIssue',
  noun: '稿件',
  table: 'column_issue',
  read: 'column.read',
  columns: recordType(
    `"columnId" uuid, state text, title text, text text, "authorId" uuid, "authorName" text, "authorGroup" text, number int,
     "numberYear" int, "publishedOn" date, link text, "withdrawReason" text, "returnedCount" int`,
  ),
  taken: {
    column_issue_column_id_number_year_number_key: {
      message: '这个期号刚刚被同一专栏的另一篇稿件使用，请换一个期号。',
      field: 'number',
    },
  },
  factSpecs: issueFactSpecs,
  decide: (issue, action, facts, who, now) => issueDecider.decide(issue, action, facts, who, now),
  available: issueDecider.available,
  evolve: evolveIssue,
  idOf: ({ id }) => id,
  scopeOf: issueScope,
  searched: ({ title, authorName }) => [title, authorName],
  toColumns: ({
    columnId,
    state,
    title,
    text,
    authorId,
    authorName,
    authorGroup,
    number,
    publishedOn,
    link,
    ...more
  }) => ({
    ...{ columnId, state, title, text, authorId, authorName, authorGroup, number, publishedOn, link },
    numberYear: publishedOn === null ? null : yearOf(publishedOn),
    withdrawReason: more.withdrawReason,
    returnedCount: more.returnedCount,
  }),
  fromRow: ({
    id,
    bureauId,
    unitPath,
    version,
    createdAt,
    columnId,
    state,
    title,
    text,
    number,
    publishedOn,
    ...more
  }) => ({
    ...{ id, bureauId, unitPath, version, columnId, state, title, text, number, publishedOn },
    ...{ authorId: more.authorId, authorName: more.authorName, authorGroup: more.authorGroup, link: more.link },
    ...{ withdrawReason: more.withdrawReason, returnedCount: more.returnedCount },
    createdAt: new Date(createdAt),
  }),
};
