import { addDays, fromShanghai } from '@zhuqi/domain/deadline/shanghai-time.js';
import { proposeIssue } from '@zhuqi/domain/column/decide-issue.js';
import type { ColumnIssue } from '@zhuqi/domain/column/column.types.js';
import { demoColumns, demoComments, demoIssues } from '@zhuqi/domain/demo-2022/demo-columns.js';
import { columnKind, type StoredColumn } from '../../features/columns/column.kind.js';
import { issueKind } from '../../features/columns/issue.kind.js';
import { microCommentKind } from '../../features/columns/micro-comment.kind.js';
import { branchOf, placeOf, unitOf } from './demo-places.js';
import type { DemoYear } from './demo-year.js';

/** Columns with their issues, and the comments of the branches. */
export async function seedColumns(year: DemoYear): Promise<void> {
  const unitPath = unitOf(year, 'party').path;
  const columns = new Map<string, StoredColumn>();
  for (const column of demoColumns) {
    const row: StoredColumn = {
      ...column,
      ...{ id: year.id(column.id), bureauId: year.bureauId, unitPath },
      editorId: column.editorId && year.colleague(placeOf(column.editorId)).userId,
      overlapsColumnId: column.overlapsColumnId && year.id(column.overlapsColumnId),
    };
    columns.set(column.id, row);
    await year.register(columnKind, row, fromShanghai(column.startedOn, 9 * 60));
  }
  // Written by two colleagues who are neither coordinators nor each other's reviewers.
  const authors = await Promise.all(['bangban2', 'jingban2'].map((username) => year.stage.actor(username)));
  for (const [index, issue] of demoIssues.entries()) {
    const author = authors[index % authors.length];
    const column = columns.get(issue.columnId);
    if (author && column) await seedIssue(year, issue, column, author);
  }
  for (const comment of demoComments) {
    const { userId, name } = year.colleague(placeOf(comment.authorId));
    const branch = comment.branchId && branchOf(year, comment.branchId);
    const row = {
      ...comment,
      ...{ id: year.id(comment.id), bureauId: year.bureauId, unitPath, authorId: userId, authorName: name },
      branchId: branch ? branch.id : null,
    };
    await year.register(microCommentKind, row, fromShanghai(comment.publishedOn, 11 * 60));
  }
}

async function seedIssue(
  year: DemoYear,
  issue: ColumnIssue,
  column: StoredColumn,
  author: DemoYear['coordinator'],
): Promise<void> {
  const { number, publishedOn, link, authorGroup, title, text } = issue;
  const written = fromShanghai(addDays(publishedOn ?? column.startedOn, -2), 10 * 60);
  const origin = { id: year.id(issue.id), columnId: column.id, authorGroup };
  const begun = proposeIssue(origin, { title: `${column.name}·${title}`, text }, column, author, written);
  const at = publishedOn && fromShanghai(publishedOn, 9 * 60);
  const acts =
    at && number !== null
      ? [
          { action: 'submit', by: author, at: new Date(written.getTime() + 3_600_000) },
          {
            ...{ action: 'publish', by: year.coordinator, at },
            facts: { number, publishedOn, ...(link ? { link } : {}) },
          },
        ]
      : [];
  await year.live(issueKind, title, begun, acts);
}
