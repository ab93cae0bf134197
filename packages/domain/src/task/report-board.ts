import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { WorkingCalendar } from '../deadline/working-calendar.js';
import { defaultReportDays, reportDueOn, reportPeriods, type ReportPeriod } from './report-periods.js';
import type { ReportState } from './task-state.js';
import type { PeriodReport, Task } from './task.types.js';

export interface BoardPeriod extends ReportPeriod {
  readonly state: ReportState;
  readonly dueOn: ShanghaiDay;
  /** Its due day is over, and it still waits to be reported. */
  readonly isLate: boolean;
  readonly report: PeriodReport | null;
}

/** Every period of a task with its report's state on a day: the row of boxes on the task's page, and what reminders go by. */
export function reportBoard(
  task: Pick<Task, 'cadence' | 'startOn' | 'dueOn' | 'reports'>,
  calendar: WorkingCalendar,
  today: ShanghaiDay,
  days = defaultReportDays,
): readonly BoardPeriod[] {
  return reportPeriods(task.cadence, task.startOn, task.dueOn).map((period) => {
    const report = task.reports.find((one) => one.period === period.key) ?? null;
    const dueOn = report?.postponedTo ?? reportDueOn(calendar, period, days);
    const state = report?.state ?? (period.to < today ? 'DUE' : 'AHEAD');
    const waits = state === 'DUE' || state === 'RETURNED' || state === 'POSTPONED';
    return { ...period, state, dueOn, isLate: waits && dueOn < today, report };
  });
}

/** The periods somebody is to be reminded of today. */
export const reportsToRemind = (board: readonly BoardPeriod[], today: ShanghaiDay): readonly BoardPeriod[] =>
  board.filter(
    ({ state, to, dueOn }) =>
      state === 'DUE' || state === 'RETURNED' || (state === 'POSTPONED' && to < today && dueOn <= today),
  );
