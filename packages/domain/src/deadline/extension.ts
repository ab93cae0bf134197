import type { Clock } from './clock.types.js';
import { extendClock, type MoreTime } from './clock.js';
import type { DeadlineRule } from './deadline-policy.js';
import { dueAt } from './due-at.js';
import { dayOf, formatDay } from './shanghai-time.js';
import type { WorkingCalendar } from './working-calendar.js';

/** What the host clock allows when more time is wanted. */
export interface ExtensionTerm {
  /** The due time that would be moved. */
  readonly dueAt: Date;
  /** The last moment at which asking is in time: the end of the working day before the due day. */
  readonly askUntil: Date;
  /** The latest due time the policy lets grant and extensions reach; null = it sets no limit. */
  readonly latest: Date | null;
}

/** The extension term of an open clock under its rule of the deadline policy. */
export function extensionTermOf(calendar: WorkingCalendar, rule: DeadlineRule, clock: Clock): ExtensionTerm {
  const room = rule.maximum === undefined ? null : Math.max(0, rule.maximum - clock.grant.amount);
  return {
    dueAt: clock.dueAt,
    askUntil: lastMomentToAsk(calendar, clock.dueAt),
    latest: room === null ? null : dueAt(calendar, { ...clock, extra: room }).dueAt,
  };
}

/** At least one working day before the due day: until its working hours end. */
export function lastMomentToAsk(calendar: WorkingCalendar, due: Date): Date {
  return calendar.closingOf(calendar.addWorkingDays(dayOf(due), -1));
}

/** What an extension would do, as a sentence for the dialog and for the enterprise. */
export function extensionSentence(calendar: WorkingCalendar, clock: Clock, more: MoreTime, asked: Date): string {
  const extended = extendClock(calendar, clock, more, asked);
  const late = asked > lastMomentToAsk(calendar, clock.dueAt) ? '申请晚于规定时间，按逾期统计。' : '';
  return `办理期限由${formatDay(dayOf(clock.dueAt))}延至${formatDay(dayOf(extended.dueAt))}。${late}`;
}
