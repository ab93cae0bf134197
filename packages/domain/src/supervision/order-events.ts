import type { ActorRef } from '../access/actor-ref.js';
import type { OrderFacts } from './order-facts.js';
import type { OrderState } from './order-state.js';
import { orderActions, orderTransitionOf, type orderTransitions } from './order.transitions.js';
import type { OrderIssue } from './order.types.js';

interface EventBase {
  readonly at: Date;
  readonly by: ActorRef;
  readonly from: OrderState | null;
  readonly to: OrderState;
}

/** Facts as an event stores them: JSON-safe. */
export interface OrderEventFacts extends Omit<OrderFacts, 'deadline'> {
  readonly deadline?: string;
}

export interface OrderIssued extends EventBase {
  readonly type: 'order.issued';
  readonly data: { readonly order: OrderIssue; readonly deadline: string };
}

type ActEventType = (typeof orderTransitions)[keyof typeof orderTransitions]['event'];

export interface OrderActed extends EventBase {
  readonly type: ActEventType;
  readonly data: OrderEventFacts;
}

export type OrderEvent = OrderIssued | OrderActed;

/** Orders stay in the house: no event of theirs is shown to the enterprise. */
export const orderEventLabels: Readonly<Record<OrderEvent['type'], string>> = {
  'order.issued': '已下发督办单',
  ...(Object.fromEntries(orderActions.map(orderTransitionOf).map(({ event, told }) => [event, told])) as Record<
    ActEventType,
    string
  >),
};
