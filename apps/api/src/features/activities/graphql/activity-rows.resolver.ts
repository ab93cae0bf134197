import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { FrequencyReadModel } from '../frequency.read-model.js';
import { ShowSignInCode } from '../show-sign-in-code.service.js';
import { ExpenseListOptions, ParticipationListOptions } from './activity.inputs.js';
import { ExpenseList, FrequencyMiss, ParticipationList, SignInCode } from './activity.model.js';

/** What hangs on activities: the rows figures count, the code in the hall, the rules of how often. */
@Resolver()
export class ActivityRowsResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly frequency: FrequencyReadModel,
    private readonly codes: ShowSignInCode,
  ) {}

  @Allow('activity.read')
  @Query(() => ParticipationList)
  participations(
    @Args('options', { type: () => ParticipationListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('Participation', info, options, actor);
  }

  @Allow('activity.read')
  @Query(() => ExpenseList)
  expenses(
    @Args('options', { type: () => ExpenseListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('Expense', info, options, actor);
  }

  @Allow('activity.act')
  @Query(() => SignInCode, {
    nullable: true,
    description: 'The code to show in the hall. Null unless people are signing in and one holds the activity.',
  })
  activitySignInCode(
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<SignInCode | null> {
    return this.codes.show(id, actor);
  }

  @Allow('activity.read')
  @Query(() => [FrequencyMiss], {
    description:
      '三会一课 and 主题党日: branches that held less than they must, in periods of these days that are over.',
  })
  async frequencyMisses(
    @Args('from', { type: () => DateOnly }) from: string,
    @Args('to', { type: () => DateOnly }) to: string,
    @CurrentActor() actor: Actor,
  ): Promise<FrequencyMiss[]> {
    return [...(await this.frequency.misses(from, to, actor))];
  }
}
