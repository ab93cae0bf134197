import { many } from '../../platform/query/fields.js';

/** The files of a row, for entity maps: the relation, and their number as an expression. */
export const attachmentsOf = many('Attachment', {
  on: (subject, child) => `${child}.subject_id = ${subject}.id and ${child}.removed_at is null`,
  orderBy: (child) => [`${child}.id`],
  access: 'parent',
});

export const attachmentCount = (subject: string): string =>
  `(select count(*)::int from attachment x where x.subject_id = ${subject}.id and x.removed_at is null)`;
