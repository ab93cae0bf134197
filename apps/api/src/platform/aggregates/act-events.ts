import type { ActorRef } from '@zhuqi/domain/access/actor-ref.js';
import { newId } from '../database/new-id.js';
import type { EventFact } from '../facts/fact.types.js';

export interface ActEvent {
  readonly type: string;
  readonly at: Date;
  readonly by: ActorRef;
  readonly from: string | null;
  readonly to: string;
  readonly data: object;
}

/**
 * The events of one act as they are stored. Ledgers stay in the house, and so do their events.
 * @param version of the aggregate before the first of them
 */
export const actEventFacts = (
  subject: { readonly type: string; readonly id: string; readonly bureauId: string },
  version: number,
  events: readonly ActEvent[],
): EventFact[] =>
  events.map(({ type, at, by, from, to, data }, index) => ({
    id: newId(),
    bureauId: subject.bureauId,
    subjectType: subject.type,
    subjectId: subject.id,
    version: version + index + 1,
    type,
    visibility: 'internal',
    actorId: by.kind === 'user' ? (by.deputyId ?? by.id) : null,
    actorName: by.name,
    at,
    payload: { by: by.kind, ...(by.deputyId ? { inPlaceOf: by.id } : {}), from, to, data },
  }));
