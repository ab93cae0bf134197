import type { DeliveryListQuery } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { execute } from '../providers/graphql-client.js';
import { DeliveryListDocument } from './deliveries.documents.js';

export type Delivery = DeliveryListQuery['deliveries']['items'][number];

export const deliveriesAdapter: ResourceAdapter<Delivery> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(DeliveryListDocument, { options: { ...options, filter: filter } }, signal ? { signal } : {}))
      .deliveries,
};
