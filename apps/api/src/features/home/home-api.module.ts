import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { FiguresModule } from '../figures/figures.module.js';
import { HomeResolver } from './graphql/home.resolver.js';
import { LeaderCountsFieldsResolver } from './graphql/leader-counts-fields.resolver.js';
import { LeaderCountsReadModel } from './leader-counts.read-model.js';
import { MyCountsReadModel } from './my-counts.read-model.js';

@Module({
  imports: [DeadlinesModule, FiguresModule],
  providers: [HomeResolver, LeaderCountsFieldsResolver, MyCountsReadModel, LeaderCountsReadModel],
})
export class HomeApiModule {}
