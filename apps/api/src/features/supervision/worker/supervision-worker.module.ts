import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../../deadlines/deadlines.module.js';
import { SupervisionModule } from '../supervision.module.js';
import { IssueLadderOrders } from './issue-ladder-orders.subscriber.js';

/** For the worker: the ladder's own orders. */
@Module({ imports: [SupervisionModule, DeadlinesModule], providers: [IssueLadderOrders] })
export class SupervisionWorkerModule {}
