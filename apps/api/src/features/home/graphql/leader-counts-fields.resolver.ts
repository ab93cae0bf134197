import { Info, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { openProblemStates } from '@zhuqi/domain/problem/problem-state.js';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { Problem } from '../../problems/graphql/problem.model.js';
import { LeaderCounts } from './leader-counts.model.js';

const FIRST = 5;

@Resolver(() => LeaderCounts)
export class LeaderCountsFieldsResolver {
  constructor(private readonly reads: ReadService) {}

  @ResolveField(() => [Problem])
  oldestOverdue(@Info() info: GraphQLResolveInfo, @CurrentActor() actor: Actor): Promise<object[]> {
    const filter = { overdue: { eq: true }, state: { in: openProblemStates } };
    return this.reads.rows('Problem', info, { filter, sort: { field: 'dueAt', order: 'ASC' }, take: FIRST }, actor);
  }
}
