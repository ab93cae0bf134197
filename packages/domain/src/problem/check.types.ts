import type { Facts } from './problem-facts.js';
import type { ProblemActor } from './problem-actor.js';
import type { Problem, Refusal } from './problem.types.js';

/** What a check looks at. */
export interface Attempt {
  readonly problem: Problem;
  readonly facts: Facts;
  readonly who: ProblemActor;
  readonly now: Date;
}

export type Check = (attempt: Attempt) => Refusal | null;
