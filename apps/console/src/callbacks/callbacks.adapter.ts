import type { FilterValues } from '../common/list/filter-spec.js';
import type { CallbackRowFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { execute } from '../providers/graphql-client.js';
import { CallbackListDocument, CallReasonCountsDocument } from './callbacks.documents.js';

export type CallbackRow = CallbackRowFragment;

export const callbacksAdapter: ResourceAdapter<CallbackRow> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(CallbackListDocument, { options: { ...options, filter: filter } }, signal ? { signal } : {}))
      .callbackTasks,
};

/** Counts for the tabs of the desk, which stand for reasons. */
export const callReasonCounts = async (filter: FilterValues, signal: AbortSignal) =>
  (await execute(CallReasonCountsDocument, { filter: filter }, { signal })).callReasonCounts.map(
    ({ reason, ...counts }) => ({ state: reason, ...counts }),
  );
