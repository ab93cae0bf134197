import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { Done } from '../../../platform/graphql/common.model.js';
import { clampPage } from '../../../platform/graphql/page.js';
import { MyNotifications } from '../my-notifications.service.js';
import { NotificationList, NotificationListOptions } from './notification.model.js';

@Resolver()
export class NotificationResolver {
  constructor(private readonly mine: MyNotifications) {}

  @Allow('session.own')
  @Query(() => NotificationList)
  notifications(
    @CurrentActor() actor: Actor,
    @Args('options', { type: () => NotificationListOptions, nullable: true }) options?: NotificationListOptions | null,
  ): Promise<NotificationList> {
    return this.mine.page(actor.userId, { ...clampPage(options), unreadOnly: options?.unreadOnly ?? false });
  }

  @Allow('session.own')
  @Mutation(() => Done)
  async markNotificationsRead(
    @Args('ids', { type: () => [ID] }) ids: string[],
    @CurrentActor() actor: Actor,
  ): Promise<Done> {
    await this.mine.markRead(actor.userId, ids);
    return new Done();
  }
}
