/**
 * Asia/Shanghai by arithmetic: a fixed UTC+8 since 1991's last summer time, so no Intl and the same answer everywhere.
 * A day is a branded string `2026-03-05`; it sorts and compares as text.
 */
declare const shanghaiDay: unique symbol;
export type ShanghaiDay = string & { readonly [shanghaiDay]: true };

/** Monday is 1, Sunday is 7 (ISO). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type ParsedDay =
  { readonly ok: true; readonly day: ShanghaiDay } | { readonly ok: false; readonly message: string };

export const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 86_400_000;
const OFFSET = 8 * 60 * MS_PER_MINUTE;
const weekdayNames = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Days since 1970-01-01, counted in Shanghai. The form in which days are added and compared. */
export function dayNumberOf(day: ShanghaiDay): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

/** The inverse of {@link dayNumberOf}. */
export function dayFromNumber(number: number): ShanghaiDay {
  const date = new Date(number * MS_PER_DAY);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}` as ShanghaiDay;
}

/** The Shanghai day number of a moment, and the milliseconds since its midnight. */
export function splitMoment(moment: Date): { readonly number: number; readonly ms: number } {
  const local = moment.getTime() + OFFSET;
  if (Number.isNaN(local)) throw new RangeError('无效的时间');
  const number = Math.floor(local / MS_PER_DAY);
  return { number, ms: local - number * MS_PER_DAY };
}

/** The inverse of {@link splitMoment}. */
export function joinMoment(number: number, ms: number): Date {
  return new Date(number * MS_PER_DAY + ms - OFFSET);
}

/** The day on Shanghai's wall calendar at this moment. */
export const dayOf = (moment: Date): ShanghaiDay => dayFromNumber(splitMoment(moment).number);

/** The year on Shanghai's wall calendar at this moment. */
export const yearAt = (moment: Date): number => new Date(moment.getTime() + OFFSET).getUTCFullYear();

/** A moment as Shanghai's wall clock shows it: the day and whole minutes since midnight. */
export function toShanghai(moment: Date): { readonly day: ShanghaiDay; readonly minutes: number } {
  const { number, ms } = splitMoment(moment);
  return { day: dayFromNumber(number), minutes: Math.floor(ms / MS_PER_MINUTE) };
}

/** The moment at which Shanghai's wall clock shows this day and these minutes since midnight (1440 = next midnight). */
export function fromShanghai(day: ShanghaiDay, minutes = 0): Date {
  return joinMoment(dayNumberOf(day), minutes * MS_PER_MINUTE);
}

/** Reads `2026-03-05`; refuses other shapes and days that do not exist, with a Chinese sentence. */
export function parseDay(text: string): ParsedDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return { ok: false, message: `日期应写成 2026-03-05 的样子，不能是“${text.slice(0, 30)}”。` };
  return dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day from its numbers, refused when the calendar has no such day. */
export function dayFromParts(year: number, month: number, date: number): ParsedDay {
  if (year < 1000 || year > 9999) return { ok: false, message: `年份“${year}”不对。` };
  if (month < 1 || month > 12) return { ok: false, message: `没有 ${month} 月。` };
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as ShanghaiDay;
  if (date < 1 || dayFromNumber(dayNumberOf(day)) !== day)
    return { ok: false, message: `${year} 年 ${month} 月没有 ${date} 日。` };
  return { ok: true, day };
}

/** {@link parseDay} for text known to be a day (constants, database columns). @throws RangeError otherwise */
export function shanghaiDayOf(text: string): ShanghaiDay {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new RangeError(parsed.message);
  return parsed.day;
}

export const addDays = (day: ShanghaiDay, days: number): ShanghaiDay => dayFromNumber(dayNumberOf(day) + days);

/** The same day of a later month, or that month's last: 31 January + 1 = 28 February. */
export function addMonths(day: ShanghaiDay, months: number): ShanghaiDay {
  const [month, date] = [Number(day.slice(5, 7)) + months, Number(day.slice(8, 10))];
  const last = new Date(Date.UTC(yearOf(day), month, 0)).getUTCDate();
  return dayFromNumber(Date.UTC(yearOf(day), month - 1, Math.min(date, last)) / MS_PER_DAY);
}

/** Calendar days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: ShanghaiDay, to: ShanghaiDay): number => dayNumberOf(to) - dayNumberOf(from);

export const yearOf = (day: ShanghaiDay): number => Number(day.slice(0, 4));

// 1970-01-01 was a Thursday.
export const weekdayOfNumber = (number: number): Weekday => (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;

export const weekdayOf = (day: ShanghaiDay): Weekday => weekdayOfNumber(dayNumberOf(day));

/** `周四` */
export const weekdayName = (day: ShanghaiDay): string => weekdayNames[weekdayOf(day) - 1] ?? '';

/** `2026年3月5日(周四)` */
export function formatDay(day: ShanghaiDay): string {
  return `${yearOf(day)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日(${weekdayName(day)})`;
}

/** `2026年3月5日(周四) 18:00` */
export function formatMoment(moment: Date): string {
  const { day, minutes } = toShanghai(moment);
  return `${formatDay(day)} ${formatMinutes(minutes)}`;
}

/** Minutes since midnight as `09:00`. */
export const formatMinutes = (minutes: number): string => `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
