import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { DoneResult } from '../../../platform/graphql/result-union.js';
import { CalendarYearsReadModel } from '../calendar/calendar-years.read-model.js';
import { UploadCalendar } from '../calendar/upload-calendar.service.js';
import { DueExplanationReadModel } from '../explain/due-explanation.read-model.js';
import { CalendarYear } from './calendar-year.model.js';
import { DueExplanation } from './due-explanation.model.js';

@Resolver()
export class DeadlinesResolver {
  constructor(
    private readonly explanations: DueExplanationReadModel,
    private readonly years: CalendarYearsReadModel,
    private readonly uploads: UploadCalendar,
  ) {}

  @Allow('problem.read')
  @Query(() => DueExplanation, { nullable: true })
  dueExplanation(
    @Args('clockId', { type: () => ID }) clockId: string,
    @CurrentActor() actor: Actor,
  ): Promise<DueExplanation | null> {
    return this.explanations.explain(actor, clockId);
  }

  @Allow('calendar.read')
  @Query(() => [CalendarYear])
  calendarYears(): Promise<CalendarYear[]> {
    return this.years.list();
  }

  @Allow('calendar.manage')
  @Mutation(() => DoneResult)
  async uploadCalendar(
    @Args('year', { type: () => Int }) year: number,
    @Args('text') text: string,
    @CurrentActor() actor: Actor,
  ): Promise<typeof DoneResult> {
    const result = await this.uploads.upload(actor, year, text);
    return result.ok ? new Done() : new Refusal(result.code, result.message, result.field);
  }
}
