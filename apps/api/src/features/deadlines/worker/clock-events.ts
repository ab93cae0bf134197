import { newId } from '../../../platform/database/new-id.js';
import type { ClockFact, EventFact } from '../../../platform/facts/fact.types.js';

/**
 * Facts about a clock are events of the clock, not of its problem: time passing must not make a user's expected version
 * wrong. The payload names the problem, so that its timeline can show them.
 */
export function clockEvent(
  type: 'clock.rungReached' | 'clock.becameOverdue' | 'clock.replanned',
  clock: ClockFact,
  version: number,
  at: Date,
  more: object,
): EventFact {
  const { subjectType, subjectId, kind, round, ownerUserId, ownerUnitId, dueAt, overdueAt } = clock;
  return {
    id: newId(),
    bureauId: clock.bureauId,
    subjectType: 'clock',
    subjectId: clock.id,
    version,
    type,
    visibility: 'internal',
    actorId: null,
    actorName: '系统',
    at,
    payload: { subjectType, subjectId, kind, round, ownerUserId, ownerUnitId, dueAt, overdueAt, ...more },
  };
}
