import type { CreateDeputyInput, DeputyFieldsFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { CreateDeputyDocument, DeputyListDocument, RevokeDeputyDocument } from './deputies.documents.js';

export type Deputy = DeputyFieldsFragment;

export const createDeputy = async (input: CreateDeputyInput, idempotencyKey: string): Promise<Deputy> =>
  accepted((await execute(CreateDeputyDocument, { input }, { idempotencyKey })).createDeputy);

export const revokeDeputy = async (id: string): Promise<Deputy> =>
  accepted((await execute(RevokeDeputyDocument, { id })).revokeDeputy);

export const deputiesAdapter: ResourceAdapter<Deputy> = {
  list: async ({ skip, take, filter, signal }) =>
    (await execute(DeputyListDocument, { options: { skip, take, filter } }, signal ? { signal } : {})).deputies,
};
