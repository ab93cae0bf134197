import type { OrderEvent } from '@zhuqi/domain/supervision/order-events.js';
import type { SupervisionOrder } from '@zhuqi/domain/supervision/order.types.js';
import { newId } from '../../platform/database/new-id.js';
import type { EventFact } from '../../platform/facts/fact.types.js';

/**
 * Orders stay in the house, so their events do, too. The payload names the problem: its watchers and its page follow it.
 * @param version version of the order before the first of the events
 */
export function toEventFacts(order: SupervisionOrder, version: number, events: readonly OrderEvent[]): EventFact[] {
  return events.map((event, index) => ({
    id: newId(),
    bureauId: order.bureauId,
    subjectType: 'order',
    subjectId: order.id,
    version: version + index + 1,
    type: event.type,
    visibility: 'internal',
    actorId: event.by.kind === 'user' ? event.by.id : null,
    actorName: event.by.name,
    at: event.at,
    payload: {
      by: event.by.kind,
      from: event.from,
      to: event.to,
      round: order.subject.round,
      problemId: order.subject.problemId,
      data: event.data,
    },
  }));
}
