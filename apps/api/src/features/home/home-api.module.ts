import { Module } from '@nestjs/common';
import { CalendarWarningReadModel } from './calendar-warning.read-model.js';
import { HomeResolver } from './graphql/home.resolver.js';
import { LeaderCountsFieldsResolver } from './graphql/leader-counts-fields.resolver.js';
import { LeaderCountsReadModel } from './leader-counts.read-model.js';
import { MyCountsReadModel } from './my-counts.read-model.js';

@Module({
  providers: [
    HomeResolver,
    LeaderCountsFieldsResolver,
    MyCountsReadModel,
    LeaderCountsReadModel,
    CalendarWarningReadModel,
  ],
})
export class HomeApiModule {}
