import type { PairingRowFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { execute } from '../providers/graphql-client.js';
import { PairingListDocument } from './pairings.documents.js';

export type PairingRow = PairingRowFragment;

export const pairingsAdapter: ResourceAdapter<PairingRow> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(PairingListDocument, { options: { ...options, filter } }, signal ? { signal } : {})).liaisonPairings,
};
