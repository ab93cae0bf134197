import { Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { missingYearWarning } from '@zhuqi/domain/deadline/calendar-edit.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import { Problem } from '../../problems/graphql/problem.model.js';
import { Visit } from '../../visits/graphql/visit.model.js';
import { LeaderCountsReadModel } from '../leader-counts.read-model.js';
import { MyCountsReadModel } from '../my-counts.read-model.js';
import { myWork } from '@zhuqi/domain/query/my-work.js';
import { Home, HomeCounts } from './home.model.js';
import { LeaderCounts } from './leader-counts.model.js';

const FIRST = 10;
const BY_DUE_DATE = { field: 'dueAt', order: 'ASC' } as const;

@Resolver(() => Home)
export class HomeResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly clock: SystemClock,
    private readonly myCounts: MyCountsReadModel,
    private readonly leaderCounts: LeaderCountsReadModel,
    private readonly deadlines: DeadlineService,
  ) {}

  @Allow('home.read')
  @Query(() => Home)
  home(): Home {
    return new Home();
  }

  @ResolveField(() => String, { nullable: true })
  async calendarWarning(): Promise<string | null> {
    return missingYearWarning(await this.deadlines.calendar(), dayOf(this.clock.now()));
  }

  @ResolveField(() => HomeCounts)
  counts(@CurrentActor() actor: Actor): Promise<HomeCounts> {
    return this.myCounts.of(actor, this.clock.now());
  }

  @ResolveField(() => LeaderCounts, { nullable: true })
  leader(@CurrentActor() actor: Actor): Promise<LeaderCounts | null> {
    return this.leaderCounts.of(actor, this.clock.now());
  }

  @ResolveField(() => [Problem], { description: 'The first ten whose next step is mine, most pressing first.' })
  todo(@Info() info: GraphQLResolveInfo, @CurrentActor() actor: Actor): Promise<object[]> {
    const filter = myWork(actor, this.clock.now()).toDo;
    return this.reads.rows('Problem', info, { filter, sort: BY_DUE_DATE, take: FIRST }, actor);
  }

  @ResolveField(() => [Problem], { description: 'The first ten overdue ones I take part in, longest overdue first.' })
  overdueProblems(@Info() info: GraphQLResolveInfo, @CurrentActor() actor: Actor): Promise<object[]> {
    const filter = myWork(actor, this.clock.now()).overdue;
    return this.reads.rows('Problem', info, { filter, sort: BY_DUE_DATE, take: FIRST }, actor);
  }

  @ResolveField(() => [Visit])
  visitsToday(@Info() info: GraphQLResolveInfo, @CurrentActor() actor: Actor): Promise<object[]> {
    const filter = myWork(actor, this.clock.now()).visitsToday;
    return this.reads.rows('Visit', info, { filter, take: FIRST }, actor);
  }
}
