import { addDays, dayFromParts, type ShanghaiDay } from '../deadline/shanghai-time.js';

/** The day a period's spending counts for: its last. Null for a year or quarter there is none of. @param quarter 0 = the whole year */
export function spendingDay(year: number, quarter: number): ShanghaiDay | null {
  if (![0, 1, 2, 3, 4].includes(quarter) || !Number.isInteger(year)) return null;
  const next = quarter === 0 || quarter === 4 ? dayFromParts(year + 1, 1, 1) : dayFromParts(year, quarter * 3 + 1, 1);
  return next.ok ? addDays(next.day, -1) : null;
}
