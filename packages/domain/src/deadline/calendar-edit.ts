import { replanClock } from './clock.js';
import type { Clock } from './clock.types.js';
import { dayNumberOf, shanghaiDayOf, yearOf } from './shanghai-time.js';
import type { WorkingCalendar } from './working-calendar.js';
import type { CalendarData, CalendarException } from './working-calendar.types.js';

/** The calendar with one year replaced by its notice: announced, one revision on. */
export function withYear(
  data: CalendarData,
  year: number,
  exceptions: readonly CalendarException[],
  source: string,
): CalendarData {
  return {
    ...data,
    revision: data.revision + 1,
    years: [...data.years.filter((other) => other.year !== year), { year, announced: true, source }],
    exceptions: [...data.exceptions.filter(({ day }) => yearOf(shanghaiDayOf(day)) !== year), ...exceptions],
  };
}

/** One open clock that a changed calendar moves. */
export interface MovedClock {
  readonly clockId: string;
  readonly subjectId: string;
  readonly kind: Clock['kind'];
  readonly from: Date;
  readonly to: Date;
  readonly direction: 'earlier' | 'later';
  /** The new due date has passed already: the case would be late at once. */
  readonly lateAtOnce: boolean;
}

export interface ReplanPreview {
  /** In order of the new due dates. */
  readonly moved: readonly MovedClock[];
  /** Open clocks whose due date stays. */
  readonly unmoved: number;
  /** Due dates no longer provisional, moved or not. */
  readonly confirmed: number;
  readonly summary: string;
}

/** Which open clocks would move, from when to when; nothing is changed. Ended clocks never move. */
export function previewReplan(
  before: WorkingCalendar,
  after: WorkingCalendar,
  clocks: readonly Clock[],
  now: Date,
): ReplanPreview {
  const open = clocks.filter(({ state }) => state === 'running' || state === 'paused');
  const planned = open.map((clock) => ({ was: replanClock(before, clock), is: replanClock(after, clock) }));
  const moved = planned
    .filter(({ was, is }) => was.dueAt.getTime() !== is.dueAt.getTime())
    .map(({ was, is }): MovedClock => ({
      clockId: is.id,
      subjectId: is.subjectId,
      kind: is.kind,
      from: was.dueAt,
      to: is.dueAt,
      direction: is.dueAt < was.dueAt ? 'earlier' : 'later',
      lateAtOnce: is.state === 'running' && is.dueAt < now && was.dueAt >= now,
    }))
    .sort((a, b) => a.to.getTime() - b.to.getTime());
  const confirmed = planned.filter(({ was, is }) => was.provisional && !is.provisional).length;
  const unmoved = open.length - moved.length;
  return { moved, unmoved, confirmed, summary: summaryOf(moved, unmoved, confirmed) };
}

/** The first and last day number whose being a working day changed; null when only names did. For choosing what to re-plan. */
export function changedSpan(
  before: WorkingCalendar,
  after: WorkingCalendar,
  year: number,
): { readonly from: number; readonly to: number } | null {
  const first = dayNumberOf(shanghaiDayOf(`${year}-01-01`));
  const last = dayNumberOf(shanghaiDayOf(`${year}-12-31`));
  const works = (calendar: WorkingCalendar, day: number) =>
    calendar.workdaysThrough(day) > calendar.workdaysThrough(day - 1);
  const changed = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (day) => works(before, day) !== works(after, day),
  );
  const [from, to] = [changed.at(0), changed.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** In November and December, the year to come while its notice is missing: the sentence of the warning, else null. */
export function missingYearWarning(calendar: WorkingCalendar, today: string): string | null {
  const next = Number(today.slice(0, 4)) + 1;
  return today.slice(5, 7) >= '11' && !calendar.isAnnounced(next)
    ? `${next}年放假安排尚未导入，跨年的到期日均为推算；请在国务院通知公布后尽快导入。`
    : null;
}

function summaryOf(moved: readonly MovedClock[], unmoved: number, confirmed: number): string {
  const sure = confirmed > 0 ? `，${confirmed}个推算的到期日得到确认` : '';
  if (moved.length === 0) return `没有在办时限的到期日变动${sure}。`;
  const earlier = moved.filter(({ direction }) => direction === 'earlier').length;
  const late = moved.filter(({ lateAtOnce }) => lateAtOnce).length;
  return (
    `${moved.length}个在办时限的到期日变动（提前${earlier}个，推后${moved.length - earlier}个），${unmoved}个不变${sure}` +
    `${late > 0 ? `；其中${late}个变动后即为逾期，请先核实` : ''}。`
  );
}
