import type { EnterpriseFieldsFragment, EnterpriseListQuery, SaveEnterpriseInput } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { EnterpriseDocument, EnterpriseListDocument, SaveEnterpriseDocument } from './enterprises.documents.js';

export type EnterpriseRow = EnterpriseListQuery['enterprises']['items'][number];
export type Enterprise = EnterpriseFieldsFragment;

export const saveEnterprise = async (input: SaveEnterpriseInput): Promise<Enterprise> =>
  accepted((await execute(SaveEnterpriseDocument, { input })).saveEnterprise);

export const enterprisesAdapter: ResourceAdapter<EnterpriseRow | Enterprise> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(EnterpriseListDocument, { options: { ...options, filter: filter } }, signal ? { signal } : {}))
      .enterprises,
  one: async (id, signal) => (await execute(EnterpriseDocument, { id }, signal ? { signal } : {})).enterprise,
  save: ({ data }) => saveEnterprise(data),
};
