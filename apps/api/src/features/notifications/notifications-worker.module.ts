import { Module } from '@nestjs/common';
import { LinksModule } from '../../platform/links/links.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { SupervisionModule } from '../supervision/supervision.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ActivityCaseReadModel } from './activity-case.read-model.js';
import { ClockCaseReadModel } from './clock-case.read-model.js';
import { DeputiesOnDuty } from './deputies-on-duty.read-model.js';
import { NoticeWriter } from './notice-writer.js';
import { OrderCaseReadModel } from './order-case.read-model.js';
import { PolicyCaseReadModel } from './policy-case.read-model.js';
import { ProblemCaseReadModel } from './problem-case.read-model.js';
import { RemindOfPartnerships } from './remind-of-partnerships.task.js';
import { TellOfPolicies } from './tell-of-policies.task.js';
import { RemindOfOrderAnswers } from './remind-of-order-answers.task.js';
import { RemindOfTaskReports } from './remind-of-task-reports.task.js';
import { RungCaseReadModel } from './rung-case.read-model.js';
import { AnnounceActivity } from './subscribers/announce-activity.subscriber.js';
import { TellNewOrganizer } from './subscribers/tell-new-organizer.subscriber.js';
import { AnnounceRungs } from './subscribers/announce-rungs.subscriber.js';
import { AnnounceVisit } from './subscribers/announce-visit.subscriber.js';
import { RemindOwners } from './subscribers/remind-owners.subscriber.js';
import { StopPolicyMails } from './subscribers/stop-policy-mails.subscriber.js';
import { TellDeputies } from './subscribers/tell-deputies.subscriber.js';
import { TellEnterprise } from './subscribers/tell-enterprise.subscriber.js';
import { TellHandlers } from './subscribers/tell-handlers.subscriber.js';
import { TellOfRequests } from './subscribers/tell-of-requests.subscriber.js';
import { WarnOfCalendar } from './subscribers/warn-of-calendar.subscriber.js';
import { TellOfHandover } from './subscribers/tell-of-handover.subscriber.js';
import { TellSuccessors } from './subscribers/tell-successors.subscriber.js';
import { TellOfTasks } from './subscribers/tell-of-tasks.subscriber.js';
import { TellOrderParties } from './subscribers/tell-order-parties.subscriber.js';
import { TellWatchers } from './subscribers/tell-watchers.subscriber.js';
import { TellMergedEnterprises } from './subscribers/tell-merged-enterprises.subscriber.js';
import { TaskCaseReadModel } from './task-case.read-model.js';
import { VisitCaseReadModel } from './visit-case.read-model.js';

/** For the worker: turns events into notifications and deliveries. */
@Module({
  imports: [LinksModule, DeadlinesModule, SupervisionModule, TasksModule],
  providers: [
    ProblemCaseReadModel,
    VisitCaseReadModel,
    ActivityCaseReadModel,
    ClockCaseReadModel,
    DeputiesOnDuty,
    NoticeWriter,
    TellDeputies,
    TellOfHandover,
    TellSuccessors,
    TellHandlers,
    TellOfRequests,
    TellEnterprise,
    TellMergedEnterprises,
    RemindOwners,
    AnnounceVisit,
    AnnounceActivity,
    TellNewOrganizer,
    RungCaseReadModel,
    AnnounceRungs,
    OrderCaseReadModel,
    TellOrderParties,
    RemindOfOrderAnswers,
    RemindOfPartnerships,
    PolicyCaseReadModel,
    TellOfPolicies,
    StopPolicyMails,
    TaskCaseReadModel,
    TellOfTasks,
    RemindOfTaskReports,
    TellWatchers,
    WarnOfCalendar,
  ],
})
export class NotificationsWorkerModule {}
