import { Module } from '@nestjs/common';
import { OrderFieldsResolver } from './graphql/order-fields.resolver.js';
import { OrderResolver } from './graphql/order.resolver.js';
import { WatchResolver } from './graphql/watch.resolver.js';
import { OrderLettersController } from './letter/order-letters.controller.js';
import { SupervisionModule } from './supervision.module.js';

@Module({
  imports: [SupervisionModule],
  controllers: [OrderLettersController],
  providers: [OrderResolver, OrderFieldsResolver, WatchResolver],
})
export class SupervisionApiModule {}
