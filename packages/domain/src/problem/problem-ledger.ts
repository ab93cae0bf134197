import { openProblemStates, type ProblemState } from './problem-state.js';

/** One group of a GROUP BY over problems. */
export interface ProblemCount {
  readonly state: ProblemState;
  /** Whether acceptedAt is set: a case withdrawn or merged before that never entered the books. */
  readonly accepted: boolean;
  readonly count: number;
}

/** The books: every accepted problem is in exactly one of the five columns after `accepted`. */
export interface ProblemLedger {
  readonly accepted: number;
  /** Answered: AWAITING_FEEDBACK and CLOSED. */
  readonly finished: number;
  readonly open: number;
  readonly shelved: number;
  readonly withdrawn: number;
  readonly merged: number;
  /** Counted apart, never accepted: still waiting for acceptance, rejected, withdrawn or merged before it, drafts. */
  readonly waiting: number;
  readonly rejected: number;
  readonly endedBeforeAcceptance: number;
  readonly drafts: number;
}

export function problemLedger(counts: readonly ProblemCount[]): ProblemLedger {
  const sum = (accepted: boolean, states: readonly ProblemState[]): number =>
    counts
      .filter((group) => group.accepted === accepted && states.includes(group.state))
      .reduce((total, group) => total + group.count, 0);
  return {
    accepted: counts.filter((group) => group.accepted).reduce((total, group) => total + group.count, 0),
    finished: sum(true, ['AWAITING_FEEDBACK', 'CLOSED']),
    open: sum(true, openProblemStates),
    shelved: sum(true, ['SHELVED']),
    withdrawn: sum(true, ['WITHDRAWN']),
    merged: sum(true, ['MERGED']),
    waiting: sum(false, ['SUBMITTED']),
    rejected: sum(false, ['REJECTED']),
    endedBeforeAcceptance: sum(false, ['WITHDRAWN', 'MERGED']),
    drafts: sum(false, ['DRAFT']),
  };
}

/**
 * accepted = finished + open + shelved + withdrawn + merged, and nothing stands in a state its acceptance forbids.
 * @returns how many problems the books miss, 0 when they balance
 */
export function ledgerGap(counts: readonly ProblemCount[]): number {
  const { accepted, finished, open, shelved, withdrawn, merged, ...apart } = problemLedger(counts);
  const all = counts.reduce((total, group) => total + group.count, 0);
  const placed = finished + open + shelved + withdrawn + merged;
  return accepted - placed + (all - accepted - Object.values(apart).reduce((total, count) => total + count, 0));
}
