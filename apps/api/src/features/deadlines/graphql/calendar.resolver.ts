import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { missingYearWarning } from '@zhuqi/domain/deadline/calendar-edit.js';
import { confirmFrom, replanSummary } from '@zhuqi/domain/deadline/replan-preview.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../../platform/graphql/idempotency.service.js';
import { clampPage } from '../../../platform/graphql/page.js';
import { JobReadModel } from '../../../platform/jobs/job.read-model.js';
import { StartJobResult } from '../../jobs/graphql/job.model.js';
import { ApplyCalendar } from '../calendar/apply-calendar.service.js';
import { CalendarYearsReadModel } from '../calendar/calendar-years.read-model.js';
import { MovedCasesReadModel } from '../calendar/moved-cases.read-model.js';
import { PreviewCalendar } from '../calendar/preview-calendar.service.js';
import { DeadlineService } from '../deadline.service.js';
import { ApplyCalendarInput, CalendarEditInput, CalendarPreviewResult } from './calendar-edit.model.js';
import { calendarEditOf } from './calendar-edit.inputs.js';
import { CalendarYear } from './calendar-year.model.js';

@Resolver()
export class CalendarResolver {
  constructor(
    private readonly years: CalendarYearsReadModel,
    private readonly previews: PreviewCalendar,
    private readonly cases: MovedCasesReadModel,
    private readonly applies: ApplyCalendar,
    private readonly deadlines: DeadlineService,
    private readonly jobs: JobReadModel,
    private readonly idempotency: IdempotencyService,
    private readonly clock: SystemClock,
  ) {}

  @Allow('calendar.read')
  @Query(() => [CalendarYear])
  calendarYears(): Promise<CalendarYear[]> {
    return this.years.list();
  }

  @Allow('calendar.read')
  @Query(() => String, {
    nullable: true,
    description: 'A sentence while a year is missing that deadlines lean on: this one, and from November on the next.',
  })
  async calendarWarning(): Promise<string | null> {
    return missingYearWarning(await this.deadlines.calendar(), dayOf(this.clock.now()));
  }

  @Allow('calendar.manage')
  @Query(() => CalendarPreviewResult)
  async calendarPreview(
    @Args('edit') edit: CalendarEditInput,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
    @Args('take', { type: () => Int, defaultValue: 25 }) take: number,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    const parsed = calendarEditOf(edit);
    if (parsed instanceof Refusal) return parsed;
    const outcome = await this.previews.preview(actor, parsed);
    if (!outcome.ok) return new Refusal(outcome.code, outcome.message, outcome.field);
    const { edit: planned, counts, moved } = outcome.preview;
    const page = clampPage({ skip, take });
    return {
      token: planned.token,
      year: planned.year,
      changes: planned.changes,
      counts,
      summary: replanSummary(counts),
      needsConfirmation: counts.cases >= confirmFrom,
      items: await this.cases.named(moved.slice(page.skip, page.skip + page.take)),
      totalItems: moved.length,
    };
  }

  @Allow('calendar.manage')
  @Mutation(() => StartJobResult, { description: 'Puts a previewed edit in force; the job re-plans the open clocks.' })
  async applyCalendarEdit(
    @Args('input') input: ApplyCalendarInput,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const edit = calendarEditOf(input.edit);
    if (edit instanceof Refusal) return edit;
    const call = { actorId: actor.userId, key, operation: 'applyCalendarEdit', input };
    const { token, confirmedCases = null } = input;
    const started = await this.idempotency.once<{ readonly id: string }, Refusal>(call, async (remember) => {
      const outcome = await this.applies.apply(actor, { edit, token, confirmedCases }, (id) => remember({ id }));
      return outcome.ok ? { id: outcome.jobId } : new Refusal(outcome.code, outcome.message, outcome.field);
    });
    return started instanceof Refusal ? started : this.jobs.known(started.id, actor);
  }
}
