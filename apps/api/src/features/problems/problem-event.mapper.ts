import { doerId } from '@zhuqi/domain/access/stand-in.js';
import { problemEventSpecs, type ProblemEvent } from '@zhuqi/domain/problem/problem-events.js';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';
import { newId } from '../../platform/database/new-id.js';
import type { EventFact } from '../../platform/facts/fact.types.js';

/**
 * Domain events as rows of the event table.
 * @param version version of the problem before the first of them; each event makes the next one
 */
export function toEventFacts(
  problem: Pick<Problem, 'id' | 'bureauId'>,
  version: number,
  events: readonly ProblemEvent[],
): EventFact[] {
  return events.map((event, index) => ({
    id: newId(),
    bureauId: problem.bureauId,
    subjectType: 'problem',
    subjectId: problem.id,
    version: version + index + 1,
    type: event.type,
    visibility: problemEventSpecs[event.type].visibility,
    actorId: event.by.kind === 'user' ? doerId(event.by) : null,
    actorName: event.by.name,
    at: event.at,
    payload: {
      by: event.by.kind,
      ...(event.by.deputyId ? { inPlaceOf: event.by.id } : {}),
      ...(event.by.kind === 'enterprise' ? { contactId: event.by.id } : {}),
      from: event.from,
      to: event.to,
      round: event.round,
      data: event.data,
    },
  }));
}
