import type { FilterValues } from '../common/list/filter-spec.js';
import type { VisitRowFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { execute } from '../providers/graphql-client.js';
import { VisitCountsDocument, VisitListDocument, VisitRowDocument } from './visits.documents.js';

export type VisitRow = VisitRowFragment;

export const visitsAdapter: ResourceAdapter<VisitRow> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(VisitListDocument, { options: { ...options, filter: filter } }, signal ? { signal } : {})).visits,
  one: async (id, signal) => (await execute(VisitRowDocument, { id }, signal ? { signal } : {})).visit,
};

export const visitCounts = async (filter: FilterValues, signal: AbortSignal) =>
  (await execute(VisitCountsDocument, { filter: filter }, { signal })).visitStateCounts;
