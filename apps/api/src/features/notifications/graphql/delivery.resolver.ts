import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import type { StringOp } from '../../../platform/graphql/common.model.js';
import { clampPage } from '../../../platform/graphql/page.js';
import { DeliveryListReadModel } from '../delivery-list.read-model.js';
import { DeliveryList, DeliveryListOptions } from './delivery.model.js';

@Resolver()
export class DeliveryResolver {
  constructor(private readonly deliveryList: DeliveryListReadModel) {}

  @Allow('outbox.read')
  @Query(() => DeliveryList)
  deliveries(
    @CurrentActor() actor: Actor,
    @Args('options', { type: () => DeliveryListOptions, nullable: true }) options?: DeliveryListOptions | null,
  ): Promise<DeliveryList> {
    return this.deliveryList.page(actor.bureauId, {
      ...clampPage(options),
      sort: options?.sort ?? { field: 'createdAt', order: 'DESC' },
      states: statesOf(options?.filter?.state),
      text: options?.filter?.text ?? null,
    });
  }
}

function statesOf(state: StringOp | null | undefined): readonly string[] | null {
  return state?.in ?? (state?.eq ? [state.eq] : null);
}
