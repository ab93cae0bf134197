import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerDocument } from '../../documents/graphql/document.model.js';
import { AvailableAction } from '../../timeline/graphql/available-action.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { ServiceItem, ServiceList } from './service-list.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a list, read by the statement that read it (service-list.entities.ts). */
@Resolver(() => ServiceList)
export class ServiceListFieldsResolver {
  @ResolveField(() => LedgerDocument, { nullable: true })
  basisDocument(@Parent() list: Row) {
    return list['basisDocument'];
  }

  @ResolveField(() => ServiceList, { nullable: true })
  previous(@Parent() list: Row) {
    return list['previous'];
  }

  @ResolveField(() => [ServiceItem], { description: 'In their order; at most 300.' })
  items(@Parent() list: Row) {
    return list['items'];
  }

  @ResolveField(() => [ServiceList], { description: 'All editions of its year, newest first.' })
  editions(@Parent() list: Row) {
    return list['editions'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() list: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return list['events'];
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Parent() list: Row) {
    return list['availableActions'];
  }
}
