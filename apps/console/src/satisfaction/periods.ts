import { addDays, dayOf, shanghaiDayOf, yearOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';

export const periodNames = ['thisMonth', 'lastMonth', 'thisQuarter', 'thisYear', 'lastYear'] as const;
export type PeriodName = (typeof periodNames)[number];

/** Both days belong to it. */
export interface Period {
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay;
}

const monthStart = (year: number, month: number): ShanghaiDay => {
  const months = year * 12 + month;
  return shanghaiDayOf(`${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`);
};

/** The usual periods on Shanghai's calendar, whole; the running one to its end. */
export function periodOf(name: PeriodName, now: Date): Period {
  const today = dayOf(now);
  const year = yearOf(today);
  const month = Number(today.slice(5, 7)) - 1;
  const span = (first: number, months: number): Period => ({
    from: monthStart(year, first),
    to: addDays(monthStart(year, first + months), -1),
  });
  switch (name) {
    case 'thisMonth':
      return span(month, 1);
    case 'lastMonth':
      return span(month - 1, 1);
    case 'thisQuarter':
      return span(month - (month % 3), 3);
    case 'thisYear':
      return span(0, 12);
    case 'lastYear':
      return span(-12, 12);
  }
}
