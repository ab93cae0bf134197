import type { CalendarYearsQuery } from '../gql/graphql.js';

export type CalendarYear = CalendarYearsQuery['calendarYears'][number];

const notAnnounced = (year: number): CalendarYear => ({ year, announced: false, source: '', exceptions: [] });

/** Newest first; this year and the next are there even when nothing is known of them. */
export function yearsToShow(years: readonly CalendarYear[], thisYear: number): readonly CalendarYear[] {
  const known = new Set(years.map(({ year }) => year));
  const missing = [thisYear, thisYear + 1].filter((year) => !known.has(year)).map(notAnnounced);
  return [...years, ...missing].sort((a, b) => b.year - a.year);
}

/** Consecutive days of the same holiday and kind, as people read them: 春节 2月15日–2月23日. */
export interface Span {
  readonly name: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

const DAY_MS = 86_400_000;
const isNext = (before: string, after: string) => Date.parse(after) - Date.parse(before) === DAY_MS;

export function spansOf(exceptions: CalendarYear['exceptions']): readonly Span[] {
  const spans: Span[] = [];
  for (const { day, kind, name } of [...exceptions].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const last = spans.at(-1);
    if (last && last.kind === kind && last.name === name && isNext(last.to, day))
      spans[spans.length - 1] = { ...last, to: day, days: last.days + 1 };
    else spans.push({ name, kind, from: day, to: day, days: 1 });
  }
  return spans;
}
