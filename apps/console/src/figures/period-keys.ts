import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { parsePeriod } from '@zhuqi/domain/figure/period.js';

export const periodKinds = ['year', 'half', 'quarter', 'month', 'days'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Which kind of period a key names: 2022 is a year, 2022Q1 a quarter. */
export function kindOf(key: string): PeriodKind {
  if (key.includes('/')) return 'days';
  if (key.includes('H')) return 'half';
  if (key.includes('Q')) return 'quarter';
  return key.includes('-') ? 'month' : 'year';
}

/** The period of a kind that holds today. */
export function currentKey(kind: PeriodKind, now: Date): string {
  const today = dayOf(now);
  const [year, month] = [today.slice(0, 4), Number(today.slice(5, 7))];
  switch (kind) {
    case 'year':
      return year;
    case 'half':
      return `${year}H${month <= 6 ? 1 : 2}`;
    case 'quarter':
      return `${year}Q${Math.ceil(month / 3)}`;
    case 'month':
      return today.slice(0, 7);
    case 'days':
      return `${today.slice(0, 7)}-01/${today}`;
  }
}

const YEARS = 6;

/** Keys of a kind to choose from, the latest first: six years of years, three of halves and quarters, one and a half of months. */
export function keysOf(kind: Exclude<PeriodKind, 'days'>, now: Date): readonly string[] {
  const today = dayOf(now);
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, i) => year - i);
  switch (kind) {
    case 'year':
      return years.map(String);
    case 'half':
      return years.flatMap((one) => [`${one}H2`, `${one}H1`]);
    case 'quarter':
      return years.flatMap((one) => [4, 3, 2, 1].map((quarter) => `${one}Q${quarter}`));
    case 'month':
      return years.flatMap((one) =>
        Array.from({ length: 12 }, (_, i) => `${one}-${String(12 - i).padStart(2, '0')}`).filter(
          (key) => key <= today.slice(0, 7),
        ),
      );
  }
}

/** As it stands in a heading: 2022年第一季度. */
export function periodLabel(key: string): string {
  const parsed = parsePeriod(key);
  return parsed.ok ? parsed.period.label : key;
}

/** The key from an address when it can be read, else this year. */
export const knownKey = (key: string | null, now: Date): string =>
  key !== null && parsePeriod(key).ok ? key : currentKey('year', now);
