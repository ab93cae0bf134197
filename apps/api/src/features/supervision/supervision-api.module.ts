import { Module } from '@nestjs/common';
import { ApprovalsResolver } from './graphql/approvals.resolver.js';
import { BoardResolver } from './graphql/board.resolver.js';
import { OrderFieldsResolver } from './graphql/order-fields.resolver.js';
import { OrderResolver } from './graphql/order.resolver.js';
import { WatchResolver } from './graphql/watch.resolver.js';
import { BulletinFilesController } from './letter/bulletin-files.controller.js';
import { OrderLettersController } from './letter/order-letters.controller.js';
import { SupervisionModule } from './supervision.module.js';

@Module({
  imports: [SupervisionModule],
  controllers: [OrderLettersController, BulletinFilesController],
  providers: [OrderResolver, OrderFieldsResolver, WatchResolver, BoardResolver, ApprovalsResolver],
})
export class SupervisionApiModule {}
