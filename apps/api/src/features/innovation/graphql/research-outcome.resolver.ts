import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { SaveInnovation } from '../save-innovation.service.js';
import { ResearchOutcomeListOptions, SaveResearchOutcomeInput } from './innovation.inputs.js';
import { ResearchOutcome, ResearchOutcomeList, SaveResearchOutcomeResult } from './innovation.model.js';

@Resolver(() => ResearchOutcome)
export class ResearchOutcomeResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly saving: SaveInnovation,
  ) {}

  @Allow('innovation.read')
  @Query(() => ResearchOutcome, { nullable: true })
  researchOutcome(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('ResearchOutcome', info, id, actor);
  }

  @Allow('innovation.read')
  @Query(() => ResearchOutcomeList)
  researchOutcomes(
    @Args('options', { type: () => ResearchOutcomeListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('ResearchOutcome', info, options, actor);
  }

  @Allow('innovation.record')
  @Mutation(() => SaveResearchOutcomeResult, {
    description: 'Enters 一条科研成果, or corrects it; evidence is then attached to it.',
  })
  saveResearchOutcome(
    @Args('input') input: SaveResearchOutcomeInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'saveResearchOutcome', input };
    return this.written.answer('ResearchOutcome', info, actor, call, id, (fact) =>
      this.saving.outcome({ ...input, id }, actor, fact),
    );
  }
}
