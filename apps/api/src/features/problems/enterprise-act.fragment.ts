import { Injectable } from '@nestjs/common';
import type { Facts } from '@zhuqi/domain/problem/problem-facts.js';
import type { ProblemActor } from '@zhuqi/domain/problem/problem-actor.js';
import type { ProblemAction } from '@zhuqi/domain/problem/problem.transitions.js';
import type { Tx } from '../../platform/database/database.js';
import { ActOnProblem } from './act-on-problem.service.js';
import type { ActRefusal } from './act-refusal.js';
import { ProblemRepository } from './problem.repository.js';

/** What an enterprise does through a link. */
export interface EnterpriseActRequest {
  readonly problemId: string;
  /** The round the link was made for; a later one is not meant. */
  readonly round: number;
  readonly action: Extract<ProblemAction, 'rate' | 'supplyInfo'>;
  readonly facts: Facts;
  readonly who: ProblemActor;
}

/** Carries out an enterprise's act as part of a transaction of its caller, who uses up the link it came by in the same. */
@Injectable()
export class EnterpriseAct {
  constructor(
    private readonly problems: ProblemRepository,
    private readonly acts: ActOnProblem,
  ) {}

  /** @returns null when done; 'PAST' when the problem no longer waits for this act; else the domain's refusal */
  async within(tx: Tx, request: EnterpriseActRequest): Promise<ActRefusal | 'PAST' | null> {
    const { problemId, round, action, facts, who } = request;
    const row = await this.problems.findById(problemId, tx);
    if (!row || row.round !== round) return 'PAST';
    const result = await this.acts.perform(row, action, facts, who, null, tx);
    if (result.ok) return null;
    return result.refusal.code === 'WRONG_STATE' ? 'PAST' : result.refusal;
  }
}
