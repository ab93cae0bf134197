import { addDays, fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { listLink } from '../common/list/list-link.js';

const pattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** `2026-03`, so many months on. */
export function monthPlus(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const total = year * 12 + number - 1 + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** The month in an address; the current one when there is none or it is none. */
export const monthOr = (text: string | null, current: string): string => (text && pattern.test(text) ? text : current);

/** The moments of one Shanghai day, as lists filter by them: [from, to). */
const momentsOf = (text: string) => {
  const day = shanghaiDayOf(text);
  return { from: fromShanghai(day).toISOString(), to: fromShanghai(addDays(day, 1)).toISOString() };
};

/** The problems counted on a day. */
export const problemsDueOn = (day: string): string =>
  listLink('problems', { dueAt: momentsOf(day) }, { field: 'dueAt', order: 'ASC' });

/** The orders counted on a day. */
export const ordersDueOn = (day: string): string =>
  listLink('orders', { state: { in: ['ISSUED'] }, deadline: momentsOf(day) }, { field: 'deadline', order: 'ASC' });
