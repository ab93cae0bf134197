import type { CommentRowFragment, SaveMicroCommentInput } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { CommentByIdDocument, CommentListDocument, SaveCommentDocument } from './micro-comments.documents.js';

export type CommentRow = CommentRowFragment;

/** @returns the id. @throws RefusalError with the field at fault */
export const saveComment = async (input: SaveMicroCommentInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(SaveCommentDocument, { input }, { idempotencyKey })).saveMicroComment).id;

export const microCommentsAdapter: ResourceAdapter<CommentRow> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(CommentListDocument, { options: { ...options, filter } }, signal ? { signal } : {})).microComments,
  one: async (id, signal) => (await execute(CommentByIdDocument, { id }, signal ? { signal } : {})).microComment,
};
