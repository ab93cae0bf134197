import { Module } from '@nestjs/common';
import { DeliveryListReadModel } from './delivery-list.read-model.js';
import { DeliveryResolver } from './graphql/delivery.resolver.js';
import { NotificationResolver } from './graphql/notification.resolver.js';
import { MyNotifications } from './my-notifications.service.js';

@Module({ providers: [MyNotifications, DeliveryListReadModel, NotificationResolver, DeliveryResolver] })
export class NotificationsApiModule {}
