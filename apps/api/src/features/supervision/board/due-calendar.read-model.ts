import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import {
  addDays,
  daysBetween,
  fromShanghai,
  shanghaiDayOf,
  type ShanghaiDay,
} from '@zhuqi/domain/deadline/shanghai-time.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import type { DueDayCount } from '../graphql/board.model.js';
import { reached, scopeValues } from './board-scope.js';

/** Six weeks: a month as calendars show it. */
export const MAX_CALENDAR_DAYS = 42;

const DAY = (moment: string) => `(${moment} at time zone 'Asia/Shanghai')::date`;

/** $4 from, $5 to (exclusive), $6 now. The rows counted are those the list shows for the day. */
const PROBLEMS = `
  select ${DAY('p.due_at')} as day, count(*)::int as problems, count(*) filter (where p.due_at < $6)::int as late
  from problem p where ${reached('p')} and p.due_at >= $4 and p.due_at < $5 group by 1`;

const ORDERS = `
  select ${DAY('s.deadline')} as day, count(*)::int as orders
  from supervision_order s where ${reached('s')} and s.state = 'ISSUED' and s.deadline >= $4 and s.deadline < $5 group by 1`;

type Counted = Partial<Pick<DueDayCount, 'problems' | 'late' | 'orders'>> & { readonly day: string };

/** What falls due on each day, as far as one may see it. */
@Injectable()
export class DueCalendarReadModel {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly clock: SystemClock,
  ) {}

  /** @param to the day after the last; at most {@link MAX_CALENDAR_DAYS} days are told */
  async days(actor: Actor, from: ShanghaiDay, to: ShanghaiDay): Promise<DueDayCount[]> {
    const length = Math.min(MAX_CALENDAR_DAYS, Math.max(0, daysBetween(from, to)));
    const span = [fromShanghai(from), fromShanghai(addDays(from, length))] as const;
    const read = async (
      permission: 'problem.read' | 'order.read',
      name: string,
      sql: string,
      more: readonly unknown[],
    ) => {
      const scope = scopeValues(actor, permission);
      return scope ? this.database.query<Counted>(name, sql, [...scope, ...span, ...more]) : [];
    };
    const [problems, orders, calendar] = await Promise.all([
      read('problem.read', 'dueCalendar.problems', PROBLEMS, [this.clock.now()]),
      read('order.read', 'dueCalendar.orders', ORDERS, []),
      this.deadlines.calendar(),
    ]);
    const counts = new Map<string, Counted>();
    for (const row of [...problems, ...orders]) counts.set(row.day, { ...counts.get(row.day), ...row });
    return Array.from({ length }, (_, index) => {
      const { day, workday, reason, provisional } = calendar.dayInfo(addDays(from, index));
      const { problems: due = 0, late = 0, orders: answers = 0 } = counts.get(day) ?? {};
      return { day, workday, reason, provisional, problems: due, late, orders: answers };
    });
  }
}

/** The days a month view shows: from the Monday before its first to the Sunday after its last. @param month `2026-03` */
export function monthSpan(month: string): { readonly from: ShanghaiDay; readonly to: ShanghaiDay } {
  const first = shanghaiDayOf(`${month}-01`);
  const weekday = new Date(`${first}T00:00:00Z`).getUTCDay();
  const from = addDays(first, -((weekday + 6) % 7));
  return { from, to: addDays(from, MAX_CALENDAR_DAYS) };
}
