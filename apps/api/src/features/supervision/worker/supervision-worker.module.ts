import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../../deadlines/deadlines.module.js';
import { SupervisionModule } from '../supervision.module.js';
import { CloseSettledOrders } from './close-settled-orders.subscriber.js';
import { IssueLadderOrders } from './issue-ladder-orders.subscriber.js';

/** For the worker: the ladder's own orders, and the end of those whose case is over. */
@Module({ imports: [SupervisionModule, DeadlinesModule], providers: [IssueLadderOrders, CloseSettledOrders] })
export class SupervisionWorkerModule {}
