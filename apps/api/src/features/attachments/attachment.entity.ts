import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, dateTime, one, sql } from '../../platform/query/fields.js';

/** Reached through its subject, whose scope has been checked by then. Removed ones are left out by the relation. */
export const attachmentEntity: EntityMap = {
  type: 'Attachment',
  table: 'attachment',
  fields: {
    id: column('id'),
    fileName: column('file_name'),
    mediaType: column('media_type'),
    size: column('size'),
    width: column('width'),
    height: column('height'),
    createdAt: dateTime('created_at'),
    url: sql((attachment) => `'/files/attachments/' || ${attachment}.id`),
    uploadedBy: one('Person', 'uploaded_by_id', { access: 'parent' }),
  },
};
