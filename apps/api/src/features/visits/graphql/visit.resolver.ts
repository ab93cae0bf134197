import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { visitStates } from '@zhuqi/domain/visit/visit-state.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';
import type { AskedField } from '../../../platform/query/asked-field.js';
import { CountBy } from '../../../platform/query/count-by.service.js';
import { FastRead } from '../../../platform/query/lane/fast-read.decorator.js';
import { FastWrite } from '../../../platform/query/lane/fast-write.decorator.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { StateCount } from '../../timeline/graphql/state-count.model.js';
import { PerformVisitAction } from '../perform-visit-action.service.js';
import { PlanVisit } from '../plan-visit.service.js';
import { isOverdue } from '../visit.entities.js';
import { VisitSituationReadModel } from '../visit-situation.read-model.js';
import { PerformVisitActionInput, PlanVisitInput, VisitFilter, VisitListOptions } from './visit.inputs.js';
import { PerformVisitActionResult, PlanVisitResult, Visit, VisitList, VisitWarning } from './visit.model.js';

@Resolver(() => Visit)
export class VisitResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly counts: CountBy,
    private readonly written: WrittenAnswer,
    private readonly planning: PlanVisit,
    private readonly actions: PerformVisitAction,
    private readonly situation: VisitSituationReadModel,
  ) {}

  @Allow('visit.read')
  @FastRead('detail', 'Visit')
  @Query(() => Visit, { nullable: true })
  visit(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('Visit', info, id, actor);
  }

  @Allow('visit.read')
  @FastRead('list', 'Visit')
  @Query(() => VisitList)
  visits(
    @Args('options', { type: () => VisitListOptions, nullable: true }) options: VisitListOptions | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('Visit', info, options, actor);
  }

  @Allow('visit.read')
  @Query(() => [StateCount])
  async visitStateCounts(
    @Args('filter', { type: () => VisitFilter, nullable: true }) filter: VisitFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<StateCount[]> {
    const found = await this.counts.count('Visit', 'state', (visit, { now }) => isOverdue(visit, now()), filter, actor);
    const byState = new Map(found.map((row) => [row.key, row]));
    return visitStates.flatMap((state) => {
      const row = byState.get(state);
      return row ? [{ state, count: row.count, overdue: row.flagged }] : [];
    });
  }

  @Allow('visit.plan')
  @Query(() => [VisitWarning], {
    description: '多头走访: who else visits this enterprise around the day, and what is open there.',
  })
  async visitWarnings(
    @Args('enterpriseId', { type: () => ID }) enterpriseId: string,
    @Args('plannedOn', { type: () => DateOnly }) plannedOn: string,
    @CurrentActor() actor: Actor,
  ): Promise<VisitWarning[]> {
    return [...(await this.situation.warnings(enterpriseId, plannedOn, actor))];
  }

  @Allow('visit.plan')
  @FastWrite('Visit')
  @Mutation(() => PlanVisitResult)
  planVisit(
    @Args('input') input: PlanVisitInput,
    @Info() info: AskedField,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'planVisit', input };
    return this.written.answer('Visit', info, actor, call, id, (fact) =>
      this.planning.plan({ ...input, id }, actor, fact),
    );
  }

  @Allow('visit.record')
  @FastWrite('Visit')
  @Mutation(() => PerformVisitActionResult)
  performVisitAction(
    @Args('input') input: PerformVisitActionInput,
    @Info() info: AskedField,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'performVisitAction', input };
    return this.written.answer('Visit', info, actor, call, input.visitId, (fact) =>
      this.actions.perform(input, actor, fact),
    );
  }
}
