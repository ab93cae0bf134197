import type { Filter } from '../query/filter.js';
import type { RatedAnswerFields } from '../query/rated-answer-fields.js';
import type { RateCounts } from './satisfaction-rates.js';

type RatedAnswerFilter = Filter<RatedAnswerFields>;

/** The counts behind 三率 as filters over rated answers: the API counts with them, and each figure opens its rows. */
export const ratingFigures = {
  base: { rated: { eq: true } },
  unrated: { rated: { eq: false } },
  // A ledger of an earlier year does not say when the enterprise was first contacted.
  timed: { rated: { eq: true }, not: { source: { eq: 'LEDGER' } } },
  contacted: { rated: { eq: true }, contactedInTime: { eq: true }, not: { source: { eq: 'LEDGER' } } },
  resolved: { rated: { eq: true }, result: { in: ['RESOLVED', 'PARTLY'] } },
  satisfied: { satisfaction: { eq: 'SATISFIED' } },
  basic: { satisfaction: { eq: 'BASIC' } },
  dissatisfied: { satisfaction: { eq: 'DISSATISFIED' } },
} as const satisfies Record<keyof RateCounts, RatedAnswerFilter>;
