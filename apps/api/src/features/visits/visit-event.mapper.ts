import { doerId } from '@zhuqi/domain/access/stand-in.js';
import { visitEventSpecs, type VisitEvent } from '@zhuqi/domain/visit/visit-events.js';
import type { Visit } from '@zhuqi/domain/visit/visit.types.js';
import { newId } from '../../platform/database/new-id.js';
import type { EventFact } from '../../platform/facts/fact.types.js';

/** @param version version of the visit before the first of the events */
export function toEventFacts(visit: Visit, version: number, events: readonly VisitEvent[]): EventFact[] {
  return events.map((event, index) => ({
    id: newId(),
    bureauId: visit.bureauId,
    subjectType: 'visit',
    subjectId: visit.id,
    version: version + index + 1,
    type: event.type,
    visibility: visitEventSpecs[event.type].visibility,
    actorId: event.by.kind === 'user' ? doerId(event.by) : null,
    actorName: event.by.name,
    at: event.at,
    payload: {
      by: event.by.kind,
      ...(event.by.deputyId ? { inPlaceOf: event.by.id } : {}),
      from: event.from,
      to: event.to,
      data: event.data,
    },
  }));
}
