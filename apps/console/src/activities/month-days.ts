import { addDays, dayFromParts, weekdayOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';

/** A month as it is shown: 2026, 3. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

const firstOf = ({ year, month }: Month): ShanghaiDay => {
  const first = dayFromParts(year, month, 1);
  if (!first.ok) throw new RangeError(first.message);
  return first.day;
};

export const monthOf = (day: string): Month => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) });

export const monthsLater = ({ year, month }: Month, count: number): Month => {
  const index = year * 12 + month - 1 + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
};

/** First day, and the first of the next month. */
export const spanOf = (month: Month): { readonly from: ShanghaiDay; readonly to: ShanghaiDay } => ({
  from: firstOf(month),
  to: firstOf(monthsLater(month, 1)),
});

/** The weeks a month touches, Monday first; null beyond the month. */
export function weeksOf(month: Month): ReadonlyArray<ReadonlyArray<ShanghaiDay | null>> {
  const { from, to } = spanOf(month);
  const weeks: (ShanghaiDay | null)[][] = [];
  for (let monday = addDays(from, 1 - weekdayOf(from)); monday < to; monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((day) =>
        day >= from && day < to ? day : null,
      ),
    );
  return weeks;
}
