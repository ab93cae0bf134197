import { addDays, dayFromParts, fromShanghai, shanghaiDayOf, type ShanghaiDay } from '../deadline/shanghai-time.js';

/** A span of Shanghai days, half-open: [from, to). */
export interface Period {
  /** '2022', '2022H1', '2022Q1', '2022-03', or '2022-03-01/2022-03-15' with both days included. */
  readonly key: string;
  readonly label: string;
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay;
}

/** A condition on a field that holds a day. */
export const inDays = ({ from, to }: Period) => ({ from, to });

/** A condition on a field that holds a moment: from midnight to midnight in Shanghai. */
export const inMoments = ({ from, to }: Period) => ({ from: fromShanghai(from), to: fromShanghai(to) });

const quarterNames = ['一', '二', '三', '四'];

export const yearPeriod = (year: number): Period => months(String(year), `${year}年`, year, 0, 12);

export type ParsedPeriod =
  { readonly ok: true; readonly period: Period } | { readonly ok: false; readonly message: string };

/** Reads a period's key; anything else is refused with a Chinese sentence. */
export function parsePeriod(key: string): ParsedPeriod {
  const match = /^(20\d{2})(?:(H)([12])|(Q)([1-4])|-(0[1-9]|1[0-2]))?$/.exec(key);
  if (match) {
    const year = Number(match[1]);
    if (match[2]) {
      const half = Number(match[3]);
      return ok(months(key, `${year}年${half === 1 ? '上' : '下'}半年`, year, (half - 1) * 6, 6));
    }
    if (match[4]) {
      const quarter = Number(match[5]);
      return ok(months(key, `${year}年第${quarterNames[quarter - 1] ?? ''}季度`, year, (quarter - 1) * 3, 3));
    }
    if (match[6]) return ok(months(key, `${year}年${Number(match[6])}月`, year, Number(match[6]) - 1, 1));
    return ok(yearPeriod(year));
  }
  const span = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(key);
  return span ? spanPeriod(key, span[1] ?? '', span[2] ?? '') : fault(key);
}

function spanPeriod(key: string, from: string, last: string): ParsedPeriod {
  try {
    const period = { key, label: `${from}至${last}`, from: shanghaiDayOf(from), to: addDays(shanghaiDayOf(last), 1) };
    return period.from < period.to ? ok(period) : { ok: false, message: '统计期间的开始日期应不晚于结束日期。' };
  } catch {
    return fault(key);
  }
}

function months(key: string, label: string, year: number, first: number, count: number): Period {
  const start = dayFromParts(year, first + 1, 1);
  const end = first + count === 12 ? dayFromParts(year + 1, 1, 1) : dayFromParts(year, first + count + 1, 1);
  if (!start.ok || !end.ok) throw new RangeError(`no such period: ${key}`);
  return { key, label, from: start.day, to: end.day };
}

/** The fewest bars a trend is worth drawing for. */
const fewestMonths = 6;

/** Whole months a trend of this period shows: those it touches, and earlier ones until there are six. */
export function monthsOfTrend({ from, to }: Period): readonly Period[] {
  const last = monthNumber(addDays(to, -1));
  const first = Math.min(monthNumber(from), last - fewestMonths + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const [year, month] = [Math.floor((first + i) / 12), (first + i) % 12];
    return months(`${year}-${String(month + 1).padStart(2, '0')}`, `${year}年${month + 1}月`, year, month, 1);
  });
}

const monthNumber = (day: ShanghaiDay): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const ok = (period: Period): ParsedPeriod => ({ ok: true, period });
const fault = (key: string): ParsedPeriod => ({
  ok: false,
  message: `统计期间应写成 2022、2022H1、2022Q1、2022-03 或 2022-03-01/2022-03-15，不能是“${key.slice(0, 40)}”。`,
});
