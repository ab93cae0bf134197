import { Args, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { ServiceItemOptions } from './service-list.inputs.js';
import { ServiceItem, ServiceItemList } from './service-list.model.js';

/** As many as a list may have. */
const MOST = 100;

@Resolver(() => ServiceItem)
export class ServiceItemResolver {
  constructor(private readonly reads: ReadService) {}

  @Allow('serviceList.read')
  @Query(() => ServiceItemList)
  serviceItems(
    @Args('options', { type: () => ServiceItemOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('ServiceItem', info, options, actor);
  }

  @Allow('serviceList.read')
  @Query(() => [ServiceItem], {
    description:
      'For pickers: items of the published list of a year, in their order, at most 100. text: part of the content.',
  })
  publishedServiceItems(
    @Args('year', { type: () => Int }) year: number,
    @Args('text', { type: () => String, nullable: true }) text: string | null,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object[]> {
    const wanted = text?.trim() ?? '';
    const filter = {
      year: { eq: year },
      listState: { eq: 'PUBLISHED' },
      ...(wanted === '' ? {} : { content: { contains: wanted } }),
    };
    return this.reads.rows('ServiceItem', info, { take: MOST, filter }, actor);
  }
}
