import { Module } from '@nestjs/common';
import { ApplyCalendar } from './calendar/apply-calendar.service.js';
import { CalendarYearsReadModel } from './calendar/calendar-years.read-model.js';
import { CalendarRepository } from './calendar/calendar.repository.js';
import { MovedCasesReadModel } from './calendar/moved-cases.read-model.js';
import { NoticeFileController } from './calendar/notice-file.controller.js';
import { OpenClocksReadModel } from './calendar/open-clocks.read-model.js';
import { PreviewCalendar } from './calendar/preview-calendar.service.js';
import { DeadlinesModule } from './deadlines.module.js';
import { CalculateDue } from './explain/calculate-due.service.js';
import { DueExplanationReadModel } from './explain/due-explanation.read-model.js';
import { CalendarResolver } from './graphql/calendar.resolver.js';
import { DeadlinesResolver } from './graphql/deadlines.resolver.js';
import { PolicyResolver } from './graphql/policy.resolver.js';
import { PolicyVersionsReadModel } from './policy/policy-versions.read-model.js';
import { PublishPolicy } from './policy/publish-policy.service.js';

const calendar = [
  CalendarYearsReadModel,
  OpenClocksReadModel,
  MovedCasesReadModel,
  PreviewCalendar,
  CalendarRepository,
  ApplyCalendar,
  CalendarResolver,
];

const policy = [PolicyVersionsReadModel, PublishPolicy, PolicyResolver];

@Module({
  imports: [DeadlinesModule],
  controllers: [NoticeFileController],
  providers: [DueExplanationReadModel, CalculateDue, DeadlinesResolver, ...calendar, ...policy],
})
export class DeadlinesApiModule {}
