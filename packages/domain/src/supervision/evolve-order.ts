import type { OrderActed, OrderEvent, OrderIssued } from './order-events.js';
import type { SupervisionOrder } from './order.types.js';

/** The order after an event; null is the order before its first one. */
export function evolveOrder(order: SupervisionOrder | null, event: OrderEvent): SupervisionOrder {
  if (event.type === 'order.issued') return issued(event);
  if (order === null) throw new Error(`history starts with ${event.type}`);
  return { ...order, state: event.to, version: order.version + 1, ...effectOf(order, event) };
}

/** Folds a whole history. @throws when it is empty or does not start with the issue */
export function foldOrder(events: readonly OrderEvent[]): SupervisionOrder {
  const order = events.reduce<SupervisionOrder | null>(evolveOrder, null);
  if (order === null) throw new Error('an order without events');
  return order;
}

const issued = ({ at, by, to, data }: OrderIssued): SupervisionOrder => ({
  ...data.order,
  state: to,
  version: 1,
  issuedBy: by,
  issuedAt: at,
  deadline: new Date(data.deadline),
  answer: null,
  answeredBy: null,
  answeredAt: null,
  returnedCount: 0,
  closingNote: null,
  cancelReason: null,
  endedAt: null,
});

function effectOf(order: SupervisionOrder, { type, at, by, data }: OrderActed): Partial<SupervisionOrder> {
  switch (type) {
    case 'order.answered':
      return { answer: data.answer ?? null, answeredBy: by, answeredAt: at };
    case 'order.answerReturned':
      return {
        answer: null,
        answeredBy: null,
        answeredAt: null,
        returnedCount: order.returnedCount + 1,
        deadline: data.deadline === undefined ? order.deadline : new Date(data.deadline),
      };
    case 'order.closed':
    case 'order.closedWithCase':
      return { closingNote: data.note ?? null, endedAt: at };
    case 'order.cancelled':
      return { cancelReason: data.reason ?? null, endedAt: at };
  }
}
