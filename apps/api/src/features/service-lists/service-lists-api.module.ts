import { Module } from '@nestjs/common';
import { ServiceItemResolver } from './graphql/service-item.resolver.js';
import { ServiceListFieldsResolver } from './graphql/service-list-fields.resolver.js';
import { ServiceListResolver } from './graphql/service-list.resolver.js';
import { ServiceListsModule } from './service-lists.module.js';

@Module({
  imports: [ServiceListsModule],
  providers: [ServiceListResolver, ServiceListFieldsResolver, ServiceItemResolver],
})
export class ServiceListsApiModule {}
