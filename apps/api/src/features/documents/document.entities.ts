import { documentFields } from '@zhuqi/domain/query/register-fields.js';
import { attachmentCount, attachmentsOf } from '../attachments/attachments.fragment.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, date, dateTime, many, sql } from '../../platform/query/fields.js';
import { filterColumn, filterExpression, filterSearch, sortColumn } from '../../platform/query/filter-field.js';

export const documentEntity: EntityMap = {
  type: 'LedgerDocument',
  table: 'ledger_document',
  scope: { permission: 'document.read', columns: { unitPath: 'unit_path' } },
  fields: {
    id: column('id'),
    version: column('version'),
    kind: column('kind'),
    title: column('title'),
    number: column('number'),
    issuer: column('issuer'),
    issuedOn: date('issued_on'),
    unitId: column('unit_id'),
    unitName: sql((document) => `(select n.name from unit n where n.id = ${document}.unit_id)`),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    attachments: attachmentsOf,
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
  },
  list: {
    filterable: documentFields,
    filters: {
      kind: filterColumn('kind'),
      number: filterColumn('number'),
      title: filterColumn('title'),
      issuedOn: filterColumn('issued_on'),
      hasFile: filterExpression((document) => `${attachmentCount(document)} > 0`),
      text: filterSearch({ grams: 'grams', text: (document) => `${document}.search_text` }),
    },
    sortable: {
      issuedOn: sortColumn('issued_on', 'date'),
      title: sortColumn('title', 'text'),
      number: sortColumn('number', 'text', true),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'issuedOn', order: 'DESC' },
  },
};
