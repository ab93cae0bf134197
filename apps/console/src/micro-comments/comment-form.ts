import type { SaveMicroCommentInput } from '../gql/graphql.js';
import type { CommentRow } from './micro-comments.adapter.js';

/** What the form holds: text as typed. */
export interface CommentValues {
  title: string;
  authorId: string | null;
  publishedOn: string;
  link: string;
}

export const toCommentValues = ({ title, authorId, publishedOn, link }: CommentRow): CommentValues => ({
  ...{ title, authorId, publishedOn, link: link ?? '' },
});

/** @param before the row as loaded, or the id the new one is to have */
export const toCommentInput = (
  { link, ...values }: CommentValues,
  before: { readonly id: string; readonly version?: number },
): SaveMicroCommentInput => ({
  ...values,
  id: before.id,
  ...(before.version === undefined ? {} : { expectedVersion: before.version }),
  link: link.trim() === '' ? null : link.trim(),
});
