import type { Actor } from '../access/actor.js';
import { asUser, capacitiesOf, handles, oversees } from '../problem/problem-actor.js';
import type { Problem } from '../problem/problem.types.js';
import { isSampled, type CallbackSampling } from './sampling.js';

/** Why a problem is called, most urgent first. */
export const callReasonLabels = {
  DISSATISFIED: '不满意回访',
  AWAITING_FEEDBACK: '办结回访',
  WITHDRAWN_SAMPLE: '撤单核访',
  RATED_SAMPLE: '评价核访',
} as const;
export type CallReason = keyof typeof callReasonLabels;

export const callReasons = Object.keys(callReasonLabels) as readonly CallReason[];

/** What the queue looks at; a row of the list is enough. */
export type CalledProblem = Pick<
  Problem,
  'id' | 'state' | 'closing' | 'satisfaction' | 'acceptedAt' | 'checkCalledAt' | 'reporterId'
>;

/**
 * Whether a problem needs a call, and why: every answer that waits for its rating, every dissatisfied one that was closed
 * (a cause outside our hands), and samples of what was withdrawn or rated satisfied through the link. One call each.
 */
export function callReasonOf(problem: CalledProblem, sampling: CallbackSampling): CallReason | null {
  const { id, state, closing, satisfaction, checkCalledAt } = problem;
  if (state === 'AWAITING_FEEDBACK') return 'AWAITING_FEEDBACK';
  if (checkCalledAt !== null) return null;
  if (state === 'CLOSED' && closing === 'RATED') {
    if (satisfaction === 'DISSATISFIED') return 'DISSATISFIED';
    return isSampled(id, sampling.rated, sampling.seed) ? 'RATED_SAMPLE' : null;
  }
  const enteredTheBooks = state === 'WITHDRAWN' && problem.acceptedAt !== null;
  return enteredTheBooks && isSampled(id, sampling.withdrawn, sampling.seed) ? 'WITHDRAWN_SAMPLE' : null;
}

/** The act that records the call: a rating decides while it is awaited, afterwards a call only checks. */
export const callActionOf = (reason: CallReason): 'callback' | 'checkCall' =>
  reason === 'AWAITING_FEEDBACK' ? 'callback' : 'checkCall';

/** Why this officer may not make this call, as a sentence; null when they may. Never a handler, never the host's unit. */
export function callerFault(problem: Problem, officer: Actor): string | null {
  if (capacitiesOf(asUser(officer), problem).has('callbackOfficer')) return null;
  if (!oversees(officer, 'CALLBACK_OFFICER', problem)) return '您不是这个问题所属单位的回访员。';
  return handles(problem, officer.userId)
    ? '回访员不能回访本人办理的问题，请由其他处室的回访员回访。'
    : '回访员不能回访本处室办理的问题，请由其他处室的回访员回访。';
}
