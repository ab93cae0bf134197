import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { ApprovalsReadModel } from './approvals.read-model.js';
import { BulletinReadModel } from './board/bulletin.read-model.js';
import { DueCalendarReadModel } from './board/due-calendar.read-model.js';
import { SupervisionBoardReadModel } from './board/supervision-board.read-model.js';
import { ClockSubjectLookup } from './clock-subject-lookup.read-model.js';
import { IssueByHand } from './issue-by-hand.service.js';
import { IssueOrders } from './issue-orders.service.js';
import { orderEntity } from './order.entities.js';
import { orderExport } from './order-export.js';
import { OrderRepository } from './order.repository.js';
import { PerformOrderAction } from './perform-order-action.service.js';
import { ResponsibilityLookup } from './responsibility-lookup.read-model.js';
import { BulletinFiles } from './letter/bulletin-files.service.js';
import { OrderLetters } from './letter/order-letter.read-model.js';
import { WatchProblem } from './watch/watch-problem.service.js';
import { WatchRepository } from './watch/watch.repository.js';

const services = [
  OrderRepository,
  IssueOrders,
  IssueByHand,
  PerformOrderAction,
  ClockSubjectLookup,
  ResponsibilityLookup,
  OrderLetters,
  WatchRepository,
  WatchProblem,
  SupervisionBoardReadModel,
  DueCalendarReadModel,
  BulletinReadModel,
  BulletinFiles,
  ApprovalsReadModel,
];

@Module({ imports: [DeadlinesModule], providers: services, exports: services })
export class SupervisionModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry) {
    registry.register(orderEntity);
    exports.register(orderExport);
  }
}
