import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { WorkingCalendar } from '../deadline/working-calendar.js';
import { reportDueOn, reportPeriods, type ReportPeriod } from './report-periods.js';
import type { ReportRules } from './task-rules.js';
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
  { dueDays }: Pick<ReportRules, 'dueDays'>,
): readonly BoardPeriod[] {
  return reportPeriods(task.cadence, task.startOn, task.dueOn).map((period) => {
    const report = task.reports.find((one) => one.period === period.key) ?? null;
    const dueOn = report?.postponedTo ?? reportDueOn(calendar, period, dueDays);
    const state: ReportState = report?.state ?? (period.to < today ? 'DUE' : 'AHEAD');
    const standing = { ...period, state, dueOn, report };
    return { ...standing, isLate: waits(standing) && dueOn < today };
  });
}

/** The periods somebody is to be reminded of today. */
export const reportsToRemind = (board: readonly BoardPeriod[], today: ShanghaiDay): readonly BoardPeriod[] =>
  board.filter(
    ({ state, to, dueOn }) =>
      state === 'DUE' || state === 'RETURNED' || (state === 'POSTPONED' && to < today && dueOn <= today),
  );

/** The period the task page and the list speak of: what waits to be reported, else to be audited, else what comes next. */
export const currentPeriod = (board: readonly BoardPeriod[]): BoardPeriod | null =>
  board.find(waits) ??
  board.find(({ state }) => state === 'REPORTED') ??
  board.find(({ state }) => state === 'AHEAD') ??
  null;

/** How near a report's due day is: some working days before, on the day, and once it is over. */
export type ReportStep = 'soon' | 'due' | 'late';

/** The periods to remind of today, with the step each has reached; a report sent in or passed is left alone. */
export const reportReminders = (
  board: readonly BoardPeriod[],
  calendar: WorkingCalendar,
  today: ShanghaiDay,
  { remindDays }: Pick<ReportRules, 'remindDays'>,
): ReadonlyArray<{ readonly period: BoardPeriod; readonly step: ReportStep }> =>
  board.filter(waits).flatMap((period) => {
    const step = stepOf(period, calendar, today, remindDays);
    return step === null ? [] : [{ period, step }];
  });

function stepOf(
  { dueOn, to }: BoardPeriod,
  calendar: WorkingCalendar,
  today: ShanghaiDay,
  remindDays: number,
): ReportStep | null {
  if (dueOn < today) return 'late';
  if (dueOn === today) return 'due';
  return to < today && calendar.workingDaysBetween(today, dueOn) <= remindDays ? 'soon' : null;
}

/** Its report is still to be sent in, first or again. */
const waits = ({ state }: Pick<BoardPeriod, 'state'>): boolean =>
  state === 'DUE' || state === 'RETURNED' || state === 'POSTPONED';
