import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { DraftServiceList } from '../draft-service-list.service.js';
import { PerformServiceListAction } from '../perform-service-list-action.service.js';
import { DraftServiceListInput, PerformServiceListActionInput, ServiceListOptions } from './service-list.inputs.js';
import {
  DraftServiceListResult,
  PerformServiceListActionResult,
  ServiceList,
  ServiceListList,
} from './service-list.model.js';

@Resolver(() => ServiceList)
export class ServiceListResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly drafting: DraftServiceList,
    private readonly actions: PerformServiceListAction,
  ) {}

  @Allow('serviceList.read')
  @Query(() => ServiceList, { nullable: true })
  serviceList(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('ServiceList', info, id, actor);
  }

  @Allow('serviceList.read')
  @Query(() => ServiceListList)
  serviceLists(
    @Args('options', { type: () => ServiceListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('ServiceList', info, options, actor);
  }

  @Allow('serviceList.act')
  @Mutation(() => DraftServiceListResult, { description: 'Drafts the next edition of a year.' })
  draftServiceList(
    @Args('input') input: DraftServiceListInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'draftServiceList', input };
    return this.written.answer('ServiceList', info, actor, call, id, (fact) =>
      this.drafting.draft({ ...input, id }, actor, fact),
    );
  }

  @Allow('serviceList.act')
  @Mutation(() => PerformServiceListActionResult, {
    description: 'Publishing supersedes the edition published before, in the same transaction.',
  })
  performServiceListAction(
    @Args('input') input: PerformServiceListActionInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'performServiceListAction', input };
    return this.written.answer('ServiceList', info, actor, call, input.id, (fact) =>
      this.actions.perform(input, actor, fact),
    );
  }
}
