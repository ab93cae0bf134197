import {
  joinMoment,
  MS_PER_DAY,
  MS_PER_MINUTE,
  splitMoment,
  dayOf,
  yearAt,
  type ShanghaiDay,
} from './shanghai-time.js';
import type { Grant, Pause } from './clock.types.js';
import type { WorkingCalendar } from './working-calendar.js';

/** What a due date is computed from. */
export interface Term {
  readonly grant: Grant;
  readonly startedAt: Date;
  readonly pauses?: readonly Pause[];
  /** Approved extensions, in the grant's unit. */
  readonly extra?: number;
  /** Taken as the end of a pause that still runs. Without it such a pause has cost nothing yet. */
  readonly openPausesEndAt?: Date;
}

export interface Due {
  readonly dueAt: Date;
  /** The count touched a year whose holidays are not announced. */
  readonly provisional: boolean;
}

export type DueOptions = Omit<Term, 'grant' | 'startedAt'>;

/** A number line on which the clock runs: working days, calendar days or working milliseconds, each from its own zero. */
interface Axis {
  /** How far the line has come at a moment: units that are over. */
  readonly at: (moment: Date) => number;
  readonly start: number;
  readonly amount: number;
  readonly moment: (position: number) => Date;
}

/**
 * The due date of a term.
 *
 * Days: the start day does not count; due at the end of working hours of the n-th working day after it. 0 days: at the
 * next end of working hours (the same day while it lasts). **A working day on whose end of working hours the clock stood
 * still does not count**; so a pause begun and ended within one day costs nothing, and one over k ends costs k days.
 * Minutes: working hours only, pauses taken out to the millisecond. Calendar days: due at the last moment of the day.
 *
 * A pause from the closing moment itself leaves that day counted; one until the closing moment takes it out. Longer or
 * more pauses, more days, a later start never make it earlier.
 */
export function dueAt(calendar: WorkingCalendar, term: Term): Due {
  const axis = axisOf(calendar, term);
  const spans = (term.pauses ?? [])
    .map((pause) => ({ from: pause.from, to: pause.to ?? term.openPausesEndAt ?? pause.from }))
    .filter((pause) => pause.to > pause.from)
    .map((pause) => ({ from: axis.at(pause.from), to: axis.at(pause.to) }));
  const due = axis.moment(advance(axis.start, axis.amount, spans));
  return {
    dueAt: due,
    provisional: term.grant.unit !== 'calendarday' && touchesUnannounced(calendar, term.startedAt, due),
  };
}

/** Due at 18:00 of the n-th working day after the start day. */
export function dueAfterWorkingDays(calendar: WorkingCalendar, start: Date, n: number, options: DueOptions = {}): Due {
  return dueAt(calendar, { ...options, grant: { unit: 'workday', amount: n }, startedAt: start });
}

/** Due when this many minutes of working hours have passed. */
export function dueAfterWorkingMinutes(
  calendar: WorkingCalendar,
  start: Date,
  minutes: number,
  options: DueOptions = {},
): Due {
  return dueAt(calendar, { ...options, grant: { unit: 'workminute', amount: minutes }, startedAt: start });
}

/** Working days after the due day up to and including the day of `at`; 0 when in time, or late within the due day or before the next working day. */
export function workingDaysLate(calendar: WorkingCalendar, due: Date, at: Date): number {
  return at <= due ? 0 : calendar.workingDaysBetween(dayOf(due), dayOf(at));
}

/** The working days from today to the due day: negative once it has passed. For "还剩 3 个工作日". */
export function workingDaysLeft(calendar: WorkingCalendar, due: Date, now: Date): number {
  const [dueDay, today] = [dayOf(due), dayOf(now)] as [ShanghaiDay, ShanghaiDay];
  return dueDay >= today ? calendar.workingDaysBetween(today, dueDay) : 0 - calendar.workingDaysBetween(dueDay, today);
}

function axisOf(calendar: WorkingCalendar, { grant, startedAt, extra = 0 }: Term): Axis {
  if (!Number.isInteger(grant.amount) || grant.amount < 0) throw new RangeError(`时限 ${grant.amount} 应为非负整数。`);
  if (!Number.isInteger(extra) || extra < 0) throw new RangeError(`延期 ${extra} 应为非负整数。`);
  const { number } = splitMoment(startedAt);
  switch (grant.unit) {
    case 'workday': {
      const sameDay = grant.amount === 0;
      return {
        at: (moment) => calendar.closingsThrough(moment),
        start: sameDay ? calendar.closingsThrough(startedAt) : calendar.workdaysThrough(number),
        amount: (sameDay ? 1 : grant.amount) + extra,
        moment: (position) => calendar.closingOfWorkday(position),
      };
    }
    case 'workminute':
      return {
        at: (moment) => calendar.workingMsThrough(moment),
        start: calendar.workingMsThrough(startedAt),
        amount: (grant.amount + extra) * MS_PER_MINUTE,
        moment: (position) => (grant.amount + extra === 0 ? startedAt : calendar.momentAtWorkingMs(position)),
      };
    case 'calendarday':
      return {
        at: (moment) => splitMoment(moment).number - 1,
        start: number,
        amount: grant.amount + extra,
        moment: (position) => joinMoment(position, MS_PER_DAY - 1),
      };
  }
}

/** Walks `amount` units along the line from `start`, jumping over the spans. */
function advance(start: number, amount: number, spans: ReadonlyArray<{ from: number; to: number }>): number {
  let target = start + amount;
  let reached = start;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const from = Math.max(span.from, reached);
    if (from >= target) break;
    if (span.to <= from) continue;
    target += span.to - from;
    reached = span.to;
  }
  return target;
}

function touchesUnannounced(calendar: WorkingCalendar, from: Date, to: Date): boolean {
  for (let year = yearAt(from); year <= yearAt(to); year++) if (!calendar.isAnnounced(year)) return true;
  return false;
}
