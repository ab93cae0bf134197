import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { orderStates } from '@zhuqi/domain/supervision/order-state.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { AskedField } from '../../../platform/query/asked-field.js';
import { CountBy } from '../../../platform/query/count-by.service.js';
import { FastRead } from '../../../platform/query/lane/fast-read.decorator.js';
import { FastWrite } from '../../../platform/query/lane/fast-write.decorator.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { StateCount } from '../../timeline/graphql/state-count.model.js';
import { IssueByHand } from '../issue-by-hand.service.js';
import { isAnswerLate } from '../order.entities.js';
import { PerformOrderAction } from '../perform-order-action.service.js';
import { IssueSupervisionOrderInput, OrderFilter, OrderListOptions, PerformOrderActionInput } from './order.inputs.js';
import {
  IssueSupervisionOrderResult,
  OrderPreview,
  PerformOrderActionResult,
  SupervisionOrder,
  SupervisionOrderList,
} from './order.model.js';

@Resolver(() => SupervisionOrder)
export class OrderResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly counts: CountBy,
    private readonly written: WrittenAnswer,
    private readonly issuing: IssueByHand,
    private readonly actions: PerformOrderAction,
  ) {}

  @Allow('order.read')
  @FastRead('detail', 'SupervisionOrder')
  @Query(() => SupervisionOrder, { nullable: true })
  supervisionOrder(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('SupervisionOrder', info, id, actor);
  }

  @Allow('order.read')
  @FastRead('list', 'SupervisionOrder')
  @Query(() => SupervisionOrderList)
  supervisionOrders(
    @Args('options', { type: () => OrderListOptions, nullable: true }) options: OrderListOptions | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('SupervisionOrder', info, options, actor);
  }

  @Allow('order.read')
  @Query(() => [StateCount], { description: 'overdue: those whose answer is late.' })
  async orderStateCounts(
    @Args('filter', { type: () => OrderFilter, nullable: true }) filter: OrderFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<StateCount[]> {
    const late = (order: string, { now }: { now: () => string }) => isAnswerLate(order, now());
    const found = await this.counts.count('SupervisionOrder', 'state', late, filter, actor);
    const byState = new Map(found.map((row) => [row.key, row]));
    return orderStates.flatMap((state) => {
      const row = byState.get(state);
      return row ? [{ state, count: row.count, overdue: row.flagged }] : [];
    });
  }

  @Allow('order.issue')
  @Query(() => OrderPreview, { nullable: true, description: 'Null where the promise is out of reach.' })
  supervisionOrderPreview(
    @Args('clockId', { type: () => ID }) clockId: string,
    @Args('level', { type: () => Int }) level: number,
    @CurrentActor() actor: Actor,
  ): Promise<OrderPreview | null> {
    return this.issuing.preview(clockId, level, actor);
  }

  @Allow('order.issue')
  @Mutation(() => IssueSupervisionOrderResult)
  issueSupervisionOrder(
    @Args('input') input: IssueSupervisionOrderInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'issueSupervisionOrder', input };
    return this.written.answer('SupervisionOrder', info, actor, call, id, (fact) =>
      this.issuing.issue({ ...input, id }, actor, fact),
    );
  }

  @Allow('order.act')
  @FastWrite('SupervisionOrder')
  @Mutation(() => PerformOrderActionResult)
  performOrderAction(
    @Args('input') input: PerformOrderActionInput,
    @Info() info: AskedField,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'performOrderAction', input };
    return this.written.answer('SupervisionOrder', info, actor, call, input.orderId, (fact) =>
      this.actions.perform(input, actor, fact),
    );
  }
}
