import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { WorkingCalendar } from '../deadline/working-calendar.js';
import { measuredOn, taskPace, type PaceColour } from './pace.js';
import { currentPeriod, reportBoard } from './report-board.js';
import type { TaskRules } from './task-rules.js';
import { runningTaskStates, type ReportState, type TaskState } from './task-state.js';
import { currentValues, taskCompletion } from './task-values.js';
import type { Task } from './task.types.js';

/** What lists show of a task on a day: how far it has come, its colour, and the report it waits for. */
export interface TaskStanding {
  /** 0 to 1. */
  readonly completion: number;
  /** Null before the task is issued and after it was cancelled. */
  readonly colour: PaceColour | null;
  /** Null once nothing is to come any more, too. */
  readonly forecastOn: ShanghaiDay | null;
  readonly pacedOn: ShanghaiDay;
  readonly reportPeriod: string | null;
  readonly reportState: ReportState | null;
  readonly reportDueOn: ShanghaiDay | null;
}

const unpaced: readonly TaskState[] = ['DRAFT', 'CANCELLED'];

/** How a task stands on a day; one that has ended, on its last. @param counted values by target, of those that are counted from linked rows */
export function taskStanding(
  task: Pick<Task, 'state' | 'targets' | 'reports' | 'cadence' | 'startOn' | 'dueOn' | 'endedAt'>,
  counted: ReadonlyMap<string, number>,
  calendar: WorkingCalendar,
  today: ShanghaiDay,
  rules: TaskRules,
): TaskStanding {
  const values = currentValues(task, counted);
  const { colour, forecastOn } = taskPace(calendar, task, values, measuredOn(task, today), rules.shares);
  const isPaced = !unpaced.includes(task.state);
  const period = task.state === 'IN_PROGRESS' ? currentPeriod(reportBoard(task, calendar, today, rules.reports)) : null;
  return {
    completion: taskCompletion(task, values),
    colour: isPaced ? colour : null,
    forecastOn: runningTaskStates.includes(task.state) ? forecastOn : null,
    pacedOn: today,
    reportPeriod: period?.key ?? null,
    reportState: period?.state ?? null,
    reportDueOn: period?.dueOn ?? null,
  };
}
