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
import { ResearchSpendingListOptions, SaveResearchSpendingInput } from './innovation.inputs.js';
import { ResearchSpending, ResearchSpendingList, SaveResearchSpendingResult } from './innovation.model.js';

@Resolver(() => ResearchSpending)
export class ResearchSpendingResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly saving: SaveInnovation,
  ) {}

  @Allow('innovation.read')
  @Query(() => ResearchSpending, { nullable: true })
  researchSpending(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('ResearchSpending', info, id, actor);
  }

  @Allow('innovation.read')
  @Query(() => ResearchSpendingList)
  researchSpendings(
    @Args('options', { type: () => ResearchSpendingListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('ResearchSpending', info, options, actor);
  }

  @Allow('innovation.record')
  @Mutation(() => SaveResearchSpendingResult, {
    description: 'Enters 一条研发投入, or corrects it; evidence is then attached to it.',
  })
  saveResearchSpending(
    @Args('input') input: SaveResearchSpendingInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'saveResearchSpending', input };
    return this.written.answer('ResearchSpending', info, actor, call, id, (fact) =>
      this.saving.spending({ ...input, id }, actor, fact),
    );
  }
}
