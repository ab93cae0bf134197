import { Injectable } from '@nestjs/common';
import type { Facts } from '@zhuqi/domain/problem/problem-facts.js';
import type { ProblemActor } from '@zhuqi/domain/problem/problem-actor.js';
import type { Tx } from '../../platform/database/database.js';
import { ActOnProblem } from './act-on-problem.service.js';
import type { ActRefusal } from './act-refusal.js';
import { ProblemRepository } from './problem.repository.js';

export interface ProblemRating {
  readonly problemId: string;
  /** The round that was answered; a later one is not meant. */
  readonly round: number;
  readonly facts: Facts;
  readonly who: ProblemActor;
}

/** Rates an answer as part of a transaction of its caller, who uses up the link it came by in the same. */
@Injectable()
export class RateProblem {
  constructor(
    private readonly problems: ProblemRepository,
    private readonly acts: ActOnProblem,
  ) {}

  /** @returns null when rated; 'PAST' when this round no longer waits for a rating; else the domain's refusal */
  async within(tx: Tx, { problemId, round, facts, who }: ProblemRating): Promise<ActRefusal | 'PAST' | null> {
    const row = await this.problems.findById(problemId, tx);
    if (!row || row.round !== round) return 'PAST';
    const result = await this.acts.perform(row, 'rate', facts, who, null, tx);
    if (result.ok) return null;
    return result.refusal.code === 'WRONG_STATE' ? 'PAST' : result.refusal;
  }
}
