import type { MicroComment } from '@zhuqi/domain/column/column.types.js';
import type { RegisterKind } from '../../platform/aggregates/registers.service.js';
import { recordType } from '../../platform/facts/record-type.js';

/** A comment with the unit that entered it. */
export interface StoredComment extends MicroComment {
  readonly unitPath: string;
}

/** 微评论 and where it stands. */
export const microCommentKind: RegisterKind<StoredComment, StoredComment> = {
  subject: 'microComment',
  noun: '微评论',
  table: 'micro_comment',
  read: 'column.read',
  manage: 'column.act',
  columns: recordType(`"branchId" uuid, "authorId" uuid, "authorName" text, title text, link text, "publishedOn" date`),
  idOf: ({ id }) => id,
  scopeOf: ({ bureauId, unitPath, authorId }) => ({
    ...{ bureauId, unitPath, relatedUnitPaths: [], participantIds: [authorId] },
  }),
  searched: ({ title, authorName }) => [title, authorName],
  toColumns: ({ branchId, authorId, authorName, title, link, publishedOn }) => ({
    ...{ branchId, authorId, authorName, title, link, publishedOn },
  }),
  fromRow: ({ id, bureauId, unitPath, branchId, authorId, authorName, title, link, publishedOn }) => ({
    ...{ id, bureauId, unitPath, branchId, authorId, authorName, title, link, publishedOn },
  }),
};
