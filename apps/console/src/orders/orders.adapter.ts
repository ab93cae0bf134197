import type { FilterValues } from '../common/list/filter-spec.js';
import type { OrderRowFragment } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { execute } from '../providers/graphql-client.js';
import { OrderCountsDocument, OrderListDocument, OrderRowByIdDocument } from './orders.documents.js';

export type OrderRow = OrderRowFragment;

export const ordersAdapter: ResourceAdapter<OrderRow> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(OrderListDocument, { options: { ...options, filter } }, signal ? { signal } : {})).supervisionOrders,
  one: async (id, signal) => (await execute(OrderRowByIdDocument, { id }, signal ? { signal } : {})).supervisionOrder,
};

export const orderCounts = async (filter: FilterValues, signal: AbortSignal) =>
  (await execute(OrderCountsDocument, { filter }, { signal })).orderStateCounts;
