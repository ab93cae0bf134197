import type { Actor } from '@zhuqi/domain/access/actor.js';
import { newId } from '../../platform/database/new-id.js';
import type { EventFact, Facts, IdempotencyFact } from '../../platform/facts/fact.types.js';

interface Subject {
  readonly type: 'user' | 'unit';
  readonly id: string;
  readonly version: number;
}

/** Facts of a command on an account or unit: one event, and what to remember under the client's key. */
export function identityFacts(
  actor: Pick<Actor, 'userId' | 'name' | 'bureauId'>,
  subject: Subject,
  type: string,
  at: Date,
  payload: object,
  idempotency: IdempotencyFact | null = null,
): Facts {
  const event: EventFact = {
    id: newId(),
    bureauId: actor.bureauId,
    subjectType: subject.type,
    subjectId: subject.id,
    version: subject.version,
    type,
    visibility: 'internal',
    actorId: actor.userId,
    actorName: actor.name,
    at,
    payload,
  };
  return { events: [event], clocks: [], timers: [], idempotency };
}
