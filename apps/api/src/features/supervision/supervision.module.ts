import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { ClockSubjectLookup } from './clock-subject-lookup.read-model.js';
import { IssueByHand } from './issue-by-hand.service.js';
import { IssueOrders } from './issue-orders.service.js';
import { orderEntity } from './order.entities.js';
import { orderExport } from './order-export.js';
import { OrderRepository } from './order.repository.js';
import { PerformOrderAction } from './perform-order-action.service.js';
import { ResponsibilityLookup } from './responsibility-lookup.read-model.js';
import { OrderLetters } from './letter/order-letter.read-model.js';
import { SupervisionSettings } from './supervision-settings.service.js';
import { WatchProblem } from './watch/watch-problem.service.js';
import { WatchRepository } from './watch/watch.repository.js';

const services = [
  OrderRepository,
  IssueOrders,
  IssueByHand,
  PerformOrderAction,
  ClockSubjectLookup,
  ResponsibilityLookup,
  SupervisionSettings,
  OrderLetters,
  WatchRepository,
  WatchProblem,
];

@Module({ imports: [DeadlinesModule], providers: services, exports: services })
export class SupervisionModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry) {
    registry.register(orderEntity);
    exports.register(orderExport);
  }
}
