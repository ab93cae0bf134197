import {
  dayOf,
  daysBetween,
  formatDay,
  formatMoment,
  parseDay,
  type ShanghaiDay,
} from '@zhuqi/domain/deadline/shanghai-time.js';

/** A `Date` of the contract is a Shanghai day already; a `DateTime` is a moment that falls on one. */
export function shanghaiDayOfText(text: string): ShanghaiDay | null {
  const parsed = parseDay(text);
  if (parsed.ok) return parsed.day;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : dayOf(moment);
}

const english = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  weekday: 'short',
  timeZone: 'UTC',
});
const englishTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' });

/** 2026年3月5日(周四), or in English Thu, 5 Mar 2026; the text itself when it is no date. */
export function dayText(text: string, locale = 'zh-CN'): string {
  const day = shanghaiDayOfText(text);
  if (!day) return text;
  return locale === 'en' ? english.format(new Date(`${day}T00:00:00Z`)) : formatDay(day);
}

/** 2026年3月5日(周四) 18:00. */
export function momentText(text: string, locale = 'zh-CN'): string {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return text;
  return locale === 'en' ? `${dayText(text, 'en')} ${englishTime.format(moment)}` : formatMoment(moment);
}

export interface Relative {
  /** Key under `date.`. */
  readonly key: string;
  readonly count: number;
}

const MINUTE = 60_000;

/** Minutes a fresh moment may seem to lie ahead: on top of the page's own standing clock, the server's may be a little fast. */
const CLOCKS_APART = 1;

/** How far a moment is from now in the words people use; null when the date itself says it better (over 30 days). */
export function relativeTo(text: string, now: Date): Relative | null {
  const moment = new Date(text);
  // Towards zero: the page's clock stands still for up to a minute, and what has just happened is not ahead of us.
  const minutes = Math.trunc((moment.getTime() - now.getTime()) / MINUTE);
  if (Number.isNaN(minutes)) return null;
  const days = daysBetween(dayOf(now), dayOf(moment));
  if (minutes > -1 && minutes <= CLOCKS_APART) return { key: 'justNow', count: 0 };
  if (days === 0 && Math.abs(minutes) < 60)
    return { key: minutes < 0 ? 'minutesAgo' : 'inMinutes', count: Math.abs(minutes) };
  if (days === 0) return { key: minutes < 0 ? 'hoursAgo' : 'inHours', count: Math.round(Math.abs(minutes) / 60) };
  return relativeDays(days);
}

/** The same for whole days. */
export function relativeDays(days: number): Relative | null {
  if (days === 0) return { key: 'today', count: 0 };
  if (days === -1) return { key: 'yesterday', count: 1 };
  if (days === 1) return { key: 'tomorrow', count: 1 };
  if (Math.abs(days) > 30) return null;
  return days < 0 ? { key: 'daysAgo', count: -days } : { key: 'inDays', count: days };
}
