import { Module } from '@nestjs/common';
import { CalendarYearsReadModel } from './calendar/calendar-years.read-model.js';
import { UploadCalendar } from './calendar/upload-calendar.service.js';
import { DeadlinesModule } from './deadlines.module.js';
import { DueExplanationReadModel } from './explain/due-explanation.read-model.js';
import { DeadlinesResolver } from './graphql/deadlines.resolver.js';

@Module({
  imports: [DeadlinesModule],
  providers: [DueExplanationReadModel, CalendarYearsReadModel, UploadCalendar, DeadlinesResolver],
})
export class DeadlinesApiModule {}
