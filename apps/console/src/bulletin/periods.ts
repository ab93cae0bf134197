import { addDays, shanghaiDayOf, weekdayOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';

/** Both days included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const firstOfMonth = (day: ShanghaiDay): ShanghaiDay => shanghaiDayOf(`${day.slice(0, 7)}-01`);

const weekOf = (day: ShanghaiDay): Period => {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
};

function monthOf(day: ShanghaiDay): Period {
  const from = firstOfMonth(day);
  return { from, to: addDays(firstOfMonth(addDays(from, 31)), -1) };
}

/** The periods a bulletin is usually made for. */
export const periods: Readonly<Record<'week' | 'lastWeek' | 'month' | 'lastMonth', (today: ShanghaiDay) => Period>> = {
  week: weekOf,
  lastWeek: (today) => weekOf(addDays(today, -7)),
  month: monthOf,
  lastMonth: (today) => monthOf(addDays(firstOfMonth(today), -1)),
};
