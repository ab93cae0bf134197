import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { parseDay, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { OperationError } from '../../../platform/graphql/operation-error.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';
import { BulletinReadModel } from '../board/bulletin.read-model.js';
import { DueCalendarReadModel, monthSpan } from '../board/due-calendar.read-model.js';
import { SupervisionBoardReadModel } from '../board/supervision-board.read-model.js';
import { BoardOptions } from './board.inputs.js';
import { BulletinEntry, DueDayCount, SupervisionBoard } from './board.model.js';

@Resolver()
export class BoardResolver {
  constructor(
    private readonly board: SupervisionBoardReadModel,
    private readonly calendar: DueCalendarReadModel,
    private readonly bulletins: BulletinReadModel,
  ) {}

  @Allow('dashboard.read')
  @Query(() => SupervisionBoard)
  supervisionBoard(
    @Args('options', { type: () => BoardOptions, nullable: true }) options: BoardOptions | null,
    @CurrentActor() actor: Actor,
  ): Promise<SupervisionBoard> {
    return this.board.of(actor, options);
  }

  @Allow('problem.read')
  @Query(() => [DueDayCount], {
    description: 'The six weeks a month view shows, beginning on a Monday. month: 2026-03',
  })
  dueCalendar(
    @Args('month', { type: () => String }) month: string,
    @CurrentActor() actor: Actor,
  ): Promise<DueDayCount[]> {
    dayOrError(`${month}-01`);
    const { from, to } = monthSpan(month);
    return this.calendar.days(actor, from, to);
  }

  @Allow('dashboard.read')
  @Query(() => [BulletinEntry], { description: '通报 of a period, both days included; by unit, at most 2,000.' })
  bulletin(
    @Args('from', { type: () => DateOnly }) from: string,
    @Args('to', { type: () => DateOnly }) to: string,
    @CurrentActor() actor: Actor,
  ): Promise<BulletinEntry[]> {
    return this.bulletins.list(actor, dayOrError(from), dayOrError(to));
  }
}

function dayOrError(text: string): ShanghaiDay {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new OperationError('BAD_USER_INPUT', parsed.message);
  return parsed.day;
}
