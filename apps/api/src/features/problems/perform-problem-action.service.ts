import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { refuseByRow } from '@zhuqi/domain/problem/decide-problem.js';
import { asUser, guiseFor } from '@zhuqi/domain/problem/problem-actor.js';
import { problemScope } from '@zhuqi/domain/problem/problem-scope.js';
import { isProblemAction, transitionOf, type Transition } from '@zhuqi/domain/problem/problem.transitions.js';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { Known } from '../../platform/query/known-answer.js';
import { ActOnProblem } from './act-on-problem.service.js';
import { conflict, type ActRefusal } from './act-refusal.js';
import type { PerformProblemActionInput } from './graphql/problem.inputs.js';
import { knownProblem } from './known-problem.fragment.js';
import { toProblem } from './problem.mapper.js';
import { ProblemRepository } from './problem.repository.js';
import { ResolveFacts } from './resolve-facts.service.js';

export const problemNotFound: ActRefusal = { code: 'NOT_FOUND', message: '找不到这个问题，可能已不在您的查看范围内。' };

export type ProblemActionResult =
  { readonly ok: true; readonly known: Known } | { readonly ok: false; readonly refusal: ActRefusal };

/** One act of a signed-in colleague on one problem. */
@Injectable()
export class PerformProblemAction {
  constructor(
    private readonly repository: ProblemRepository,
    private readonly resolveFacts: ResolveFacts,
    private readonly acts: ActOnProblem,
  ) {}

  /** Refuses rather than throws; CONFLICT when the problem has changed since `expectedVersion`. */
  async perform(
    input: PerformProblemActionInput,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<ProblemActionResult> {
    const row = await this.repository.findById(input.problemId);
    const problem = row && toProblem(row);
    if (!problem || !can(actor, 'problem.read', problemScope(problem))) return { ok: false, refusal: problemNotFound };
    if (row.version !== input.expectedVersion) return { ok: false, refusal: conflict };
    // Whoever may not act here at all is told so before anything they name is looked up.
    const refusal = isProblemAction(input.action) ? refusalByRow(transitionOf(input.action), problem, actor) : null;
    if (refusal) return { ok: false, refusal };
    const resolved = await this.resolveFacts.resolve(row, input.facts ?? {}, actor);
    if (!resolved.ok) return resolved;
    const result = await this.acts.perform(row, input.action, resolved.facts, asUser(actor), idempotency);
    return result.ok ? { ok: true, known: knownProblem(result.written, row) } : result;
  }
}

/** A deputy is asked in the guise in which the act is theirs. */
const refusalByRow = (row: Transition, problem: Problem, actor: Actor): ActRefusal | null =>
  refuseByRow(row, problem, guiseFor(asUser(actor), problem, row.by));
