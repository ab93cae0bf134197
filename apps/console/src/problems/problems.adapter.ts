import type { ProblemRowFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import type { FilterValues } from '../common/list/filter-spec.js';
import { execute } from '../providers/graphql-client.js';
import { ProblemCountsDocument, ProblemListDocument, ProblemRowDocument } from './problems.documents.js';

export type ProblemRow = ProblemRowFragment;

export const problemsAdapter: ResourceAdapter<ProblemRow> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(ProblemListDocument, { options: { ...options, filter: filter } }, signal ? { signal } : {}))
      .problems,
  one: async (id, signal) => (await execute(ProblemRowDocument, { id }, signal ? { signal } : {})).problem,
};

export const problemCounts = async (filter: FilterValues, signal: AbortSignal) =>
  (await execute(ProblemCountsDocument, { filter: filter }, { signal })).problemStateCounts;
