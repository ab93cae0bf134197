import { Module } from '@nestjs/common';
import { OrderFieldsResolver } from './graphql/order-fields.resolver.js';
import { OrderResolver } from './graphql/order.resolver.js';
import { SupervisionModule } from './supervision.module.js';

@Module({ imports: [SupervisionModule], providers: [OrderResolver, OrderFieldsResolver] })
export class SupervisionApiModule {}
