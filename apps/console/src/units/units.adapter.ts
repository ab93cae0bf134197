import type { UnitFieldsFragment, SaveUnitInput } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { SaveUnitDocument, UnitDocument, UnitListDocument } from './units.documents.js';

export type Unit = UnitFieldsFragment;

export const saveUnit = async (input: SaveUnitInput): Promise<Unit> =>
  accepted((await execute(SaveUnitDocument, { input })).saveUnit);

export const unitsAdapter: ResourceAdapter<Unit> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(UnitListDocument, { options: { ...options, filter: filter } }, signal ? { signal } : {})).units,
  one: async (id, signal) => (await execute(UnitDocument, { id }, signal ? { signal } : {})).unit,
  save: ({ data }) => saveUnit(data),
};
