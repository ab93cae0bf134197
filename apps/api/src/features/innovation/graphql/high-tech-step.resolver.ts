import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { SaveHighTechStep } from '../save-high-tech-step.service.js';
import { HighTechStepListOptions, SaveHighTechStepInput } from './innovation.inputs.js';
import { HighTechStep, HighTechStepList, SaveHighTechStepResult } from './innovation.model.js';

@Resolver(() => HighTechStep)
export class HighTechStepResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly saving: SaveHighTechStep,
  ) {}

  @Allow('innovation.read')
  @Query(() => HighTechStep, { nullable: true })
  highTechStep(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('HighTechStep', info, id, actor);
  }

  @Allow('innovation.read')
  @Query(() => HighTechStepList)
  highTechSteps(
    @Args('options', { type: () => HighTechStepListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('HighTechStep', info, options, actor);
  }

  @Allow('innovation.record')
  @Mutation(() => SaveHighTechStepResult, {
    description: 'Enters 一条高企进展, or corrects it; evidence is then attached to it.',
  })
  saveHighTechStep(
    @Args('input') input: SaveHighTechStepInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'saveHighTechStep', input };
    return this.written.answer('HighTechStep', info, actor, call, id, (fact) =>
      this.saving.save({ ...input, id }, actor, fact),
    );
  }
}
