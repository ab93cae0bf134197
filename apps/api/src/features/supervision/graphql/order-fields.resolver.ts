import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Problem } from '../../problems/graphql/problem.model.js';
import { AvailableAction } from '../../timeline/graphql/available-action.model.js';
import { Clock } from '../../timeline/graphql/clock.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { SupervisionOrder } from './order.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of an order, read by the statement that read the order (order.entities.ts). */
@Resolver(() => SupervisionOrder)
export class OrderFieldsResolver {
  @ResolveField(() => Problem, { nullable: true, description: 'Null where the problem is out of reach.' })
  problem(@Parent() order: Row) {
    return order['problem'];
  }

  @ResolveField(() => Clock, { nullable: true })
  clock(@Parent() order: Row) {
    return order['clock'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() order: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return order['events'];
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Parent() order: Row) {
    return order['availableActions'];
  }
}
