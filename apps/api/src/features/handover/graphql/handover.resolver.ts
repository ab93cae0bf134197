import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../../platform/graphql/idempotency.service.js';
import { CarryOutHandover } from '../carry-out-handover.service.js';
import { HandoverListReadModel } from '../handover-list.read-model.js';
import { PreviewHandover } from '../handover-preview.service.js';
import { OpenWorkReadModel } from '../open-work.read-model.js';
import { CarryOutHandoverInput, HandoverListOptions, OpenWorkListOptions } from './handover.inputs.js';
import {
  CarryOutHandoverResult,
  Handover,
  HandoverList,
  HandoverPreview,
  HandoverPreviewResult,
  OpenWork,
  OpenWorkList,
} from './handover.model.js';

@Resolver(() => Handover)
export class HandoverResolver {
  constructor(
    private readonly reads: HandoverListReadModel,
    private readonly work: OpenWorkReadModel,
    private readonly previews: PreviewHandover,
    private readonly carryOuts: CarryOutHandover,
    private readonly idempotency: IdempotencyService,
  ) {}

  @Allow('assignment.handOver')
  @Query(() => HandoverList, { description: 'Newest first.' })
  handovers(
    @Args('options', { type: () => HandoverListOptions, nullable: true }) options: HandoverListOptions | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<HandoverList> {
    return this.reads.list(actor, options);
  }

  @Allow('assignment.handOver')
  @Query(() => Handover, { nullable: true })
  handover(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<Handover | null> {
    return this.reads.find(actor, id);
  }

  @Allow('assignment.handOver')
  @Query(() => OpenWorkList, { description: 'People within reach who have something to hand over.' })
  openWork(
    @Args('options', { type: () => OpenWorkListOptions, nullable: true }) options: OpenWorkListOptions | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<OpenWorkList> {
    return this.work.list(actor, options);
  }

  @Allow('user.read')
  @Query(() => OpenWork, { nullable: true, description: 'What an account that is to be disabled still has in hand.' })
  userOpenWork(
    @Args('userId', { type: () => ID }) userId: string,
    @CurrentActor() actor: Actor,
  ): Promise<OpenWork | null> {
    return this.work.ofUser(actor, userId);
  }

  @Allow('assignment.handOver')
  @Query(() => HandoverPreviewResult, { description: 'What would move; nothing does.' })
  handoverPreview(
    @Args('fromUserId', { type: () => ID }) fromUserId: string,
    @Args('toUserId', { type: () => ID }) toUserId: string,
    @CurrentActor() actor: Actor,
  ): Promise<HandoverPreview | Refusal> {
    return this.previews.preview(actor, fromUserId, toUserId);
  }

  @Allow('assignment.handOver')
  @Mutation(() => CarryOutHandoverResult, { description: 'Moves everything in one transaction, or nothing.' })
  async carryOutHandover(
    @Args('input') input: CarryOutHandoverInput,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<Handover | Refusal> {
    const call = { actorId: actor.userId, key, operation: 'carryOutHandover', input };
    const made = await this.idempotency.once<{ readonly id: string }, Refusal>(call, (remember) =>
      this.carryOuts.carryOut(actor, input, remember),
    );
    if (made instanceof Refusal) return made;
    const handover = await this.reads.find(actor, made.id);
    if (!handover) throw new Error('the handover just carried out is not there');
    return handover;
  }
}
