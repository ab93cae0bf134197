import { addDays, weekdayOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';

export type SpanName = 'today' | 'thisWeek' | 'thisMonth';

/** Half-open, as the Filter has it. */
export interface Span {
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay;
}

const firstOfMonth = (day: ShanghaiDay): ShanghaiDay => addDays(day, 1 - Number(day.slice(8, 10)));

/** The calendar's today, this week (from Monday) and this month. */
export function spansAround(today: ShanghaiDay): Readonly<Record<SpanName, Span>> {
  const monday = addDays(today, 1 - weekdayOf(today));
  const first = firstOfMonth(today);
  return {
    today: { from: today, to: addDays(today, 1) },
    thisWeek: { from: monday, to: addDays(monday, 7) },
    thisMonth: { from: first, to: firstOfMonth(addDays(first, 31)) },
  };
}
