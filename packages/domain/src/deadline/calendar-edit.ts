import { dayNumberOf, formatDay, parseDay, shanghaiDayOf, weekdayOf, yearOf } from './shanghai-time.js';
import { WorkingCalendar } from './working-calendar.js';
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

/** One day made a day off or a working day, with the reason that stands beside it: 台风, 省运会 …. */
export interface DayEdit {
  readonly day: string;
  readonly kind: 'OFF' | 'WORK';
  readonly reason: string;
}

export type EditedCalendar =
  | { readonly ok: true; readonly data: CalendarData }
  | { readonly ok: false; readonly message: string; readonly field: keyof DayEdit };

const longestReason = 20;

/** The calendar with one day changed, one revision on; a weekday that is worked again needs no entry. */
export function withDay(data: CalendarData, { day: text, kind, reason }: DayEdit): EditedCalendar {
  const parsed = parseDay(text);
  if (!parsed.ok) return { ok: false, message: parsed.message, field: 'day' };
  const { day } = parsed;
  const calendar = new WorkingCalendar(data);
  if (!calendar.isAnnounced(yearOf(day)))
    return { ok: false, message: `${yearOf(day)}年的放假安排还没有导入，请先导入全年安排。`, field: 'day' };
  const name = reason.trim();
  if (name === '' || [...name].length > longestReason)
    return { ok: false, message: `请用1至${longestReason}个字写明原因，如“台风停工”。`, field: 'reason' };
  if (calendar.isWorkday(day) === (kind === 'WORK')) {
    const state = kind === 'WORK' ? '本来就上班' : '本来就不上班';
    return {
      ok: false,
      message: `${formatDay(day)}${state}（${calendar.dayInfo(day).reason}），不用修改。`,
      field: 'day',
    };
  }
  const others = data.exceptions.filter((exception) => exception.day !== day);
  const isPlain = kind === 'WORK' ? weekdayOf(day) <= 5 : weekdayOf(day) > 5;
  const exceptions = isPlain ? others : [...others, { day, kind, name }];
  return { ok: true, data: { ...data, revision: data.revision + 1, exceptions } };
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

/** From November on the State Council's notice for the next year is due; deadlines soon reach into it. */
const askFromMonth = '11';

/**
 * The years whose notice is missing though deadlines need it: this one, and from November on the next.
 * @param today `2026-11-01`
 */
export function missingYears(calendar: WorkingCalendar, today: string): readonly number[] {
  const year = Number(today.slice(0, 4));
  const needed = today.slice(5, 7) >= askFromMonth ? [year, year + 1] : [year];
  return needed.filter((wanted) => !calendar.isAnnounced(wanted));
}

/** The sentence of the warning while a year is missing, else null. */
export function missingYearWarning(calendar: WorkingCalendar, today: string): string | null {
  const missing = missingYears(calendar, today);
  return missing.length > 0
    ? `${missing.join('、')}年放假安排尚未导入，落在其中的到期日均为推算；请在国务院通知公布后尽快导入。`
    : null;
}
