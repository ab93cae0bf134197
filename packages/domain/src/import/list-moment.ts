import { fromShanghai, type ShanghaiDay } from '../deadline/shanghai-time.js';
import { parseListDate } from './list-date.js';

/** A day of a list, with the time where the list has one. */
export interface ListMoment {
  readonly day: ShanghaiDay;
  /** Since midnight in Shanghai; null: only the day is known. */
  readonly minutes: number | null;
}

export type ParsedMoment =
  { readonly ok: true; readonly value: ListMoment } | { readonly ok: false; readonly message: string };

/** Reads `2022-03-05`, `2022/3/5 14:30`, an Excel serial number with a fraction. Midnight means that no time was given. */
export function parseListMoment(text: string): ParsedMoment {
  const date = parseListDate(text);
  if (!date.ok) return date;
  const minutes = minutesOf(text.normalize('NFKC').trim());
  if (minutes !== null && minutes >= 24 * 60)
    return { ok: false, message: `“${text.slice(0, 30)}”里的时间不对，应写成 2022-03-05 14:30 的样子。` };
  return { ok: true, value: { day: date.day, minutes: minutes === 0 ? null : minutes } };
}

function minutesOf(plain: string): number | null {
  const clock = /[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?Z?$/.exec(plain);
  if (clock) return Number(clock[2]) < 60 ? Number(clock[1]) * 60 + Number(clock[2]) : 24 * 60;
  const serial = /^\d{2,5}(\.\d+)$/.exec(plain);
  return serial ? Math.round(Number(serial[1]) * 24 * 60) % (24 * 60) : null;
}

/** Nine in the morning: what happened on a day, happened within its working hours. */
const MORNING = 9 * 60;

/** The moment meant: a bare day begins in the morning, but never before what came earlier the same day. */
export function momentOf({ day, minutes }: ListMoment, after: Date | null): Date {
  const at = fromShanghai(day, minutes ?? MORNING);
  const isSameDay = after !== null && minutes === null && fromShanghai(day, 24 * 60) > after;
  return isSameDay && after > at ? after : at;
}
