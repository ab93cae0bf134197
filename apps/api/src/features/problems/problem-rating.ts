import { doerId } from '@zhuqi/domain/access/stand-in.js';
import type { ProblemEvent } from '@zhuqi/domain/problem/problem-events.js';

/** The rating row of the round that an act ends. */
export interface RatingFact {
  readonly satisfaction: string;
  readonly cause: string | null;
  readonly comment: string | null;
  readonly source: 'LINK' | 'CALLBACK' | 'TIMEOUT';
  readonly ratedById: string | null;
  readonly contactId: string | null;
}

/** What the enterprise said, when an act ended a round by rating, callback or silence. */
export function ratingOfAct(events: readonly ProblemEvent[]): RatingFact | null {
  for (const event of events) {
    if (event.type === 'problem.rated' || event.type === 'problem.calledBack') {
      const { satisfaction, dissatisfactionCause, comment } = event.data;
      return {
        satisfaction,
        cause: dissatisfactionCause ?? null,
        comment: comment ?? null,
        source: event.type === 'problem.rated' ? 'LINK' : 'CALLBACK',
        ratedById: event.by.kind === 'user' ? doerId(event.by) : null,
        contactId: event.by.kind === 'enterprise' ? event.by.id : null,
      };
    }
    if (event.type === 'problem.ratingTimedOut')
      return { ...silence, source: 'TIMEOUT', ratedById: null, contactId: null };
  }
  return null;
}

/** No rating is not satisfied: it stays outside the base. */
const silence = { satisfaction: 'UNRATED', cause: null, comment: null } as const;
