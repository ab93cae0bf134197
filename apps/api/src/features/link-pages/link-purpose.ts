import type { ProblemState } from '@zhuqi/domain/problem/problem-state.js';

/** What a link may be used for, and the state in which its act is awaited. */
export const linkPurposes = {
  RATE_PROBLEM: 'AWAITING_FEEDBACK',
  SUPPLY_INFO: 'AWAITING_INFO',
} as const satisfies Record<string, ProblemState>;

export type LinkPurpose = keyof typeof linkPurposes;
