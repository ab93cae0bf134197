import { fromShanghai, type ShanghaiDay } from '../deadline/shanghai-time.js';
import { readListDate } from './list-date.js';

/** A day of a list, with the time where the list has one. */
export interface ListMoment {
  readonly day: ShanghaiDay;
  /** Since midnight in Shanghai; null: only the day is known. */
  readonly minutes: number | null;
}

export type ParsedMoment =
  { readonly ok: true; readonly value: ListMoment } | { readonly ok: false; readonly message: string };

/** A date of a list with its time, if it has one. Midnight means that no time was given. */
export function parseListMoment(text: string): ParsedMoment {
  const read = readListDate(text);
  if (!read.ok) return read;
  return { ok: true, value: { day: read.day, minutes: read.minutes || null } };
}

/** Nine in the morning: what happened on a day, happened within its working hours. */
const MORNING = 9 * 60;

/** The moment meant: a bare day begins in the morning, but never before what came earlier the same day. */
export function momentOf({ day, minutes }: ListMoment, after: Date | null): Date {
  const at = fromShanghai(day, minutes ?? MORNING);
  const isSameDay = after !== null && minutes === null && fromShanghai(day, 24 * 60) > after;
  return isSameDay && after > at ? after : at;
}
