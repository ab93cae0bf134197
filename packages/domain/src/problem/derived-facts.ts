import type { Facts } from './problem-facts.js';
import type { Problem } from './problem.types.js';

/** Facts nobody gives: the decision finds them, and the event remembers them. */
const derivations = {
  askedLate: ({ hostTerm }: Problem, now: Date) => hostTerm !== null && now > hostTerm.askUntil,
} as const;

export type DerivedFact = keyof typeof derivations;

export const derivedFacts = (names: readonly DerivedFact[], problem: Problem, now: Date): Facts =>
  Object.fromEntries(names.map((name) => [name, derivations[name](problem, now)]));
