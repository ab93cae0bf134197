import { daysBetween, shanghaiDayOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';

export interface YearBar {
  /** Shares of the year, 0 to 1. */
  readonly left: number;
  readonly width: number;
}

const firstOf = (year: number): ShanghaiDay => shanghaiDayOf(`${year}-01-01`);

/** The share of a year that has gone on the morning of a day; below 0 before it, above 1 after it. */
export const shareOfYear = (year: number, day: string): number =>
  daysBetween(firstOf(year), shanghaiDayOf(day)) / daysBetween(firstOf(year), firstOf(year + 1));

/** Where a span of days lies in a year, both days included; null when it does not touch it. */
export function yearBar(year: number, from: string, to: string): YearBar | null {
  const day = 1 / daysBetween(firstOf(year), firstOf(year + 1));
  const left = Math.max(0, shareOfYear(year, from));
  const right = Math.min(1, shareOfYear(year, to) + day);
  return right <= left ? null : { left, width: right - left };
}
