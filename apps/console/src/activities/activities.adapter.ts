import type { FilterValues } from '../common/list/filter-spec.js';
import type { ActivityRowFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { execute } from '../providers/graphql-client.js';
import { ActivityCountsDocument, ActivityListDocument, ActivityRowDocument } from './activities.documents.js';

export type ActivityRow = ActivityRowFragment;

export const activitiesAdapter: ResourceAdapter<ActivityRow> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(ActivityListDocument, { options: { ...options, filter } }, signal ? { signal } : {})).activities,
  one: async (id, signal) => (await execute(ActivityRowDocument, { id }, signal ? { signal } : {})).activity,
};

export const activityCounts = async (filter: FilterValues, signal: AbortSignal) =>
  (await execute(ActivityCountsDocument, { filter }, { signal })).activityStateCounts;
