import { dayOf } from '../deadline/shanghai-time.js';
import { reportPeriods } from './report-periods.js';
import { reportStateLabels } from './task-state.js';
import type { Task } from './task.types.js';

export interface PeriodChoice {
  readonly value: string;
  readonly label: string;
}

/** The periods an act can be about, for the select of its dialog; null for acts that name none. */
export function openPeriodsFor(task: Task, action: string, now: Date): readonly PeriodChoice[] | null {
  const stateOf = (key: string) => task.reports.find(({ period }) => period === key)?.state;
  const periods = reportPeriods(task.cadence, task.startOn, task.dueOn).map((period) => ({
    ...period,
    kept: stateOf(period.key),
  }));
  const isOpen = (kept: ReturnType<typeof stateOf>) => kept !== 'REPORTED' && kept !== 'PASSED';
  const choices = {
    report: () => periods.filter(({ from, kept }) => from <= dayOf(now) && isOpen(kept)),
    passReport: () => periods.filter(({ kept }) => kept === 'REPORTED'),
    returnReport: () => periods.filter(({ kept }) => kept === 'REPORTED'),
    postponeReport: () => periods.filter(({ kept }) => isOpen(kept)),
  };
  if (!Object.hasOwn(choices, action)) return null;
  return choices[action as keyof typeof choices]().map(({ key, label, kept }) => ({
    value: key,
    label: kept === undefined || kept === 'REPORTED' ? label : `${label}（${reportStateLabels[kept]}）`,
  }));
}
