import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { DoneResult } from '../../../platform/graphql/result-union.js';
import { WatchProblem, type WatchOutcome } from '../watch/watch-problem.service.js';

/** Following and no longer following need no key: done twice they are done once. */
@Resolver()
export class WatchResolver {
  constructor(private readonly watching: WatchProblem) {}

  @Allow('problem.watch')
  @Mutation(() => DoneResult)
  async watchProblem(
    @Args('problemId', { type: () => ID }) problemId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    return answer(await this.watching.watch(problemId, actor));
  }

  @Allow('problem.watch')
  @Mutation(() => DoneResult)
  async unwatchProblem(
    @Args('problemId', { type: () => ID }) problemId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    return answer(await this.watching.unwatch(problemId, actor));
  }
}

const answer = (outcome: WatchOutcome): Done | Refusal =>
  outcome.ok ? new Done() : new Refusal(outcome.refusal.code, outcome.refusal.message);
