import type { Facts } from './problem-facts.js';
import type { Problem } from './problem.types.js';

/** Named conditions of the table's alternative outcomes; the diagram shows their labels. */
interface Guard {
  readonly label: string;
  readonly holds: (problem: Problem, facts: Facts) => boolean;
}

export const problemGuards = {
  dissatisfiedInOurHands: {
    label: '不满意且属办理原因',
    holds: (_problem, facts) => facts.satisfaction === 'DISSATISFIED' && facts.dissatisfactionCause === 'IN_OUR_HANDS',
  },
  hasHost: { label: '原有主办', holds: (problem) => problem.host !== null },
  approved: { label: '同意', holds: (_problem, facts) => facts.approved === true },
  waitsForEnterprise: { label: '等待企业补充', holds: (_problem, facts) => facts.pauseReason === 'SUPPLEMENT' },
  // Citing gives no fresh term by itself.
  promiseChanges: {
    label: '承诺时限不同',
    holds: (problem, facts) => (facts.item?.promisedDays ?? null) !== problem.promisedDays,
  },
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof problemGuards;

export const guardHolds = (guard: GuardName, problem: Problem, facts: Facts): boolean =>
  problemGuards[guard].holds(problem, facts);
