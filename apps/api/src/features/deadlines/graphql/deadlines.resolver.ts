import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { DueExplanationReadModel } from '../explain/due-explanation.read-model.js';
import { DueExplanation } from './due-explanation.model.js';

@Resolver()
export class DeadlinesResolver {
  constructor(private readonly explanations: DueExplanationReadModel) {}

  @Allow('problem.read')
  @Query(() => DueExplanation, { nullable: true })
  dueExplanation(
    @Args('clockId', { type: () => ID }) clockId: string,
    @CurrentActor() actor: Actor,
  ): Promise<DueExplanation | null> {
    return this.explanations.explain(actor, clockId);
  }
}
