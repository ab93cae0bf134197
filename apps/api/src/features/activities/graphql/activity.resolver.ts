import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { activityStates } from '@zhuqi/domain/activity/activity-state.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { CountBy } from '../../../platform/query/count-by.service.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { StateCount } from '../../timeline/graphql/state-count.model.js';
import { isOverdue } from '../activity.entities.js';
import { PerformActivityAction } from '../perform-activity-action.service.js';
import { PlanActivity } from '../plan-activity.service.js';
import {
  ActivityFilter,
  ActivityListOptions,
  PerformActivityActionInput,
  PlanActivityInput,
} from './activity.inputs.js';
import { Activity, ActivityList, PerformActivityActionResult, PlanActivityResult } from './activity.model.js';

@Resolver(() => Activity)
export class ActivityResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly counts: CountBy,
    private readonly written: WrittenAnswer,
    private readonly planning: PlanActivity,
    private readonly actions: PerformActivityAction,
  ) {}

  @Allow('activity.read')
  @Query(() => Activity, { nullable: true })
  activity(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('Activity', info, id, actor);
  }

  @Allow('activity.read')
  @Query(() => ActivityList)
  activities(
    @Args('options', { type: () => ActivityListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('Activity', info, options, actor);
  }

  @Allow('activity.read')
  @Query(() => [StateCount])
  async activityStateCounts(
    @Args('filter', { type: () => ActivityFilter, nullable: true }) filter: object | null,
    @CurrentActor() actor: Actor,
  ): Promise<StateCount[]> {
    const overdue = (activity: string, { now }: { now: () => string }) => isOverdue(activity, now());
    const found = await this.counts.count('Activity', 'state', overdue, filter, actor);
    const byState = new Map(found.map((row) => [row.key, row]));
    return activityStates.flatMap((state) => {
      const row = byState.get(state);
      return row ? [{ state, count: row.count, overdue: row.flagged }] : [];
    });
  }

  @Allow('activity.plan')
  @Mutation(() => PlanActivityResult, { description: 'Plans an activity (报备), or files one afterwards (补记).' })
  planActivity(
    @Args('input') input: PlanActivityInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'planActivity', input };
    return this.written.answer('Activity', info, actor, call, id, (fact) =>
      this.planning.plan({ ...input, id }, actor, fact),
    );
  }

  @Allow('activity.act')
  @Mutation(() => PerformActivityActionResult)
  performActivityAction(
    @Args('input') input: PerformActivityActionInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'performActivityAction', input };
    return this.written.answer('Activity', info, actor, call, input.id, (fact) =>
      this.actions.perform(input, actor, fact),
    );
  }
}
