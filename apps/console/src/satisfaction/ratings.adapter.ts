import type { FilterValues } from '../common/list/filter-spec.js';
import type { RatedAnswerRowFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { execute } from '../providers/graphql-client.js';
import { RatedAnswerListDocument, SatisfactionCountsDocument } from './ratings.documents.js';

export type RatedAnswerRow = RatedAnswerRowFragment;

export const ratingsAdapter: ResourceAdapter<RatedAnswerRow> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(RatedAnswerListDocument, { options: { ...options, filter: filter } }, signal ? { signal } : {}))
      .ratedAnswers,
};

/** Counts for the tabs, which stand for ratings. */
export const satisfactionCounts = async (filter: FilterValues, signal: AbortSignal) =>
  (await execute(SatisfactionCountsDocument, { filter: filter }, { signal })).satisfactionCounts.map(
    ({ satisfaction, count }) => ({ state: satisfaction, count, overdue: 0 }),
  );
