import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrderDetailQuery, OrderFactsInput } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { OrderDetailDocument, PerformOrderActionDocument } from './orders.documents.js';

export type OrderDetail = NonNullable<OrderDetailQuery['supervisionOrder']>;

const EVENTS = 20;

/** One order with everything its page shows. */
export function useOrder(id: string) {
  const [taken, setTaken] = useState(EVENTS);
  const query = useQuery<OrderDetail | null>({
    queryKey: ['orders', 'detail', id, taken],
    placeholderData: (before) => (before?.id === id ? before : undefined),
    queryFn: async ({ signal }) =>
      (await execute(OrderDetailDocument, { id, events: taken }, { signal })).supervisionOrder ?? null,
  });
  return { ...query, taken, older: () => setTaken((before) => before + 40) };
}

interface Performed {
  readonly order: Pick<OrderDetail, 'id' | 'version'>;
  readonly action: string;
  readonly facts: Record<string, unknown>;
  readonly key: string;
}

/** Performs one action on the version that was seen. @throws RefusalError, CONFLICT among them */
export async function performOrderAction({ order, action, facts, key }: Performed): Promise<void> {
  const input = { orderId: order.id, action, expectedVersion: order.version, facts: facts as OrderFactsInput };
  accepted((await execute(PerformOrderActionDocument, { input }, { idempotencyKey: key })).performOrderAction);
}
