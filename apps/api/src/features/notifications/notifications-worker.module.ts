import { Module } from '@nestjs/common';
import { LinksModule } from '../../platform/links/links.module.js';
import { ClockCaseReadModel } from './clock-case.read-model.js';
import { NoticeWriter } from './notice-writer.js';
import { ProblemCaseReadModel } from './problem-case.read-model.js';
import { AnnounceVisit } from './subscribers/announce-visit.subscriber.js';
import { RemindOwners } from './subscribers/remind-owners.subscriber.js';
import { TellEnterprise } from './subscribers/tell-enterprise.subscriber.js';
import { TellHandlers } from './subscribers/tell-handlers.subscriber.js';
import { VisitCaseReadModel } from './visit-case.read-model.js';

/** For the worker: turns events into notifications and deliveries. */
@Module({
  imports: [LinksModule],
  providers: [
    ProblemCaseReadModel,
    VisitCaseReadModel,
    ClockCaseReadModel,
    NoticeWriter,
    TellHandlers,
    TellEnterprise,
    RemindOwners,
    AnnounceVisit,
  ],
})
export class NotificationsWorkerModule {}
