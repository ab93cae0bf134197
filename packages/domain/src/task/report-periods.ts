import { addDays, dayFromParts, shanghaiDayOf, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { WorkingCalendar } from '../deadline/working-calendar.js';
import type { ReportCadence } from './task-state.js';

/** A period for which progress is reported; both days included. */
export interface ReportPeriod {
  /** '2026-03', '2026Q1', '2026H1', '2026': sorts in time within one cadence. */
  readonly key: string;
  readonly label: string;
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay;
}

const monthsIn: Readonly<Record<ReportCadence, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** The periods from the first day to the last; the first and the last one are cut to them. */
export function reportPeriods(
  cadence: ReportCadence,
  startOn: ShanghaiDay,
  dueOn: ShanghaiDay,
): readonly ReportPeriod[] {
  const months = monthsIn[cadence];
  const periods: ReportPeriod[] = [];
  const [year, month] = [Number(startOn.slice(0, 4)), Number(startOn.slice(5, 7)) - 1];
  for (let first = year * 12 + Math.floor(month / months) * months; ; first += months) {
    const from = firstOfMonth(first);
    if (from > dueOn) return periods;
    const to = addDays(firstOfMonth(first + months), -1);
    periods.push({
      ...nameOf(cadence, Math.floor(first / 12), first % 12),
      from: from < startOn ? startOn : from,
      to: to > dueOn ? dueOn : to,
    });
  }
}

/** When a period's report is due: so many working days after its end. */
export const reportDueOn = (calendar: WorkingCalendar, period: ReportPeriod, days: number): ShanghaiDay =>
  calendar.addWorkingDays(period.to, days);

/** What people call a period by its key; a key that is none reads as itself. */
export function periodLabel(key: string): string {
  const [, year, month, quarter, half] = /^(\d{4})(?:-(\d{2})|Q([1-4])|H([12]))?$/.exec(key) ?? [];
  if (year === undefined) return key;
  if (month) return nameOf('MONTH', Number(year), Number(month) - 1).label;
  if (quarter) return nameOf('QUARTER', Number(year), (Number(quarter) - 1) * 3).label;
  return nameOf(half ? 'HALF_YEAR' : 'YEAR', Number(year), half === '2' ? 6 : 0).label;
}

function nameOf(cadence: ReportCadence, year: number, month: number): Pick<ReportPeriod, 'key' | 'label'> {
  switch (cadence) {
    case 'MONTH':
      return { key: `${year}-${String(month + 1).padStart(2, '0')}`, label: `${year}年${month + 1}月` };
    case 'QUARTER':
      return { key: `${year}Q${month / 3 + 1}`, label: `${year}年第${'一二三四'[month / 3] ?? ''}季度` };
    case 'HALF_YEAR':
      return { key: `${year}H${month / 6 + 1}`, label: `${year}年${month === 0 ? '上' : '下'}半年` };
    case 'YEAR':
      return { key: String(year), label: `${year}年` };
  }
}

/** The first day of a month counted from year 0. */
function firstOfMonth(months: number): ShanghaiDay {
  const parsed = dayFromParts(Math.floor(months / 12), (months % 12) + 1, 1);
  return parsed.ok ? parsed.day : shanghaiDayOf('9999-12-31');
}
