import type { SaveColumnInput } from '../gql/graphql.js';
import type { ColumnRow } from './columns.adapter.js';

/** What the form holds: text as typed. */
export interface ColumnValues {
  name: string;
  platform: string;
  editorId: string | null;
  startedOn: string;
  endedOn: string;
  overlap: string;
  overlapsColumnId: string | null;
}

export const emptyColumn: ColumnValues = {
  name: '',
  platform: '',
  editorId: null,
  startedOn: '',
  endedOn: '',
  overlap: 'NONE',
  overlapsColumnId: null,
};

export const toColumnValues = ({ name, platform, editorId, startedOn, endedOn, ...row }: ColumnRow): ColumnValues => ({
  ...{ name, platform, editorId, startedOn, endedOn: endedOn ?? '' },
  ...{ overlap: row.overlap, overlapsColumnId: row.overlapsColumnId },
});

/** @param before the row as loaded, or the id the new one is to have */
export const toColumnInput = (
  { endedOn, overlapsColumnId, ...values }: ColumnValues,
  before: { readonly id: string; readonly version?: number },
): SaveColumnInput => ({
  ...values,
  id: before.id,
  ...(before.version === undefined ? {} : { expectedVersion: before.version }),
  endedOn: endedOn === '' ? null : endedOn,
  overlapsColumnId: values.overlap === 'NONE' ? null : overlapsColumnId,
});
