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
import { TechnologyContractListOptions, SaveTechnologyContractInput } from './innovation.inputs.js';
import { TechnologyContract, TechnologyContractList, SaveTechnologyContractResult } from './innovation.model.js';

@Resolver(() => TechnologyContract)
export class TechnologyContractResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly saving: SaveInnovation,
  ) {}

  @Allow('innovation.read')
  @Query(() => TechnologyContract, { nullable: true })
  technologyContract(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('TechnologyContract', info, id, actor);
  }

  @Allow('innovation.read')
  @Query(() => TechnologyContractList)
  technologyContracts(
    @Args('options', { type: () => TechnologyContractListOptions, nullable: true })
    options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('TechnologyContract', info, options, actor);
  }

  @Allow('innovation.record')
  @Mutation(() => SaveTechnologyContractResult, {
    description: 'Enters 一条技术合同, or corrects it; evidence is then attached to it.',
  })
  saveTechnologyContract(
    @Args('input') input: SaveTechnologyContractInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'saveTechnologyContract', input };
    return this.written.answer('TechnologyContract', info, actor, call, id, (fact) =>
      this.saving.contract({ ...input, id }, actor, fact),
    );
  }
}
