import { Module } from '@nestjs/common';
import { ServiceListFilesController } from './files/service-list-files.controller.js';
import { ServiceItemResolver } from './graphql/service-item.resolver.js';
import { ServiceListFieldsResolver } from './graphql/service-list-fields.resolver.js';
import { ServiceListResolver } from './graphql/service-list.resolver.js';
import { ThreeListsResolver } from './graphql/three-lists.resolver.js';
import { ServiceListsModule } from './service-lists.module.js';

@Module({
  imports: [ServiceListsModule],
  controllers: [ServiceListFilesController],
  providers: [ServiceListResolver, ServiceListFieldsResolver, ServiceItemResolver, ThreeListsResolver],
})
export class ServiceListsApiModule {}
