import type { ColumnByIdQuery, ColumnRowFragment, SaveColumnInput } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { ColumnByIdDocument, ColumnListDocument, SaveColumnDocument } from './columns.documents.js';

export type ColumnRow = ColumnRowFragment;
export type ColumnDetail = NonNullable<ColumnByIdQuery['pressColumn']>;

/** @returns the id. @throws RefusalError with the field at fault */
export const saveColumn = async (input: SaveColumnInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(SaveColumnDocument, { input }, { idempotencyKey })).saveColumn).id;

export const columnsAdapter: ResourceAdapter<ColumnRow | ColumnDetail> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(ColumnListDocument, { options: { ...options, filter } }, signal ? { signal } : {})).pressColumns,
  one: async (id, signal) => (await execute(ColumnByIdDocument, { id }, signal ? { signal } : {})).pressColumn,
};
