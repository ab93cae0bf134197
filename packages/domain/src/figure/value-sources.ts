import { addDays, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ValueSource } from '../task/task-state.js';
import type { Target, Task } from '../task/task.types.js';
import { listOf, measureRows, rowsOfList, type OpenedList } from './evaluate-figure.js';
import type { Ledger } from './figure-subjects.js';
import type { FigureScope } from './figure.types.js';
import type { Period } from './period.js';
import { knownFigure } from './registry.js';

/** Which figure a target's value is taken from; typed values come from none. */
export const valueSourceFigures: Readonly<Record<Exclude<ValueSource, 'TYPED'>, string>> = {
  RD_SPENDING: 'innovation.researchSpending',
  HIGH_TECH_PREPARING: 'highTech.preparing',
  HIGH_TECH_APPLIED: 'highTech.applied',
  HIGH_TECH_RECOGNISED: 'highTech.recognised',
  TECHNOLOGY_CONTRACTS: 'innovation.contracts',
  TECHNOLOGY_CONTRACT_VALUE: 'innovation.contractValue',
  RESEARCH_OUTCOMES: 'innovation.outcomes',
};

/** A figure in a period and a scope: what a computed value is asked as. */
export interface TargetQuery {
  readonly code: string;
  readonly period: Period;
  readonly scope: FigureScope;
}

/** From the task's first day through a day, of its team where it has one; null for typed values. */
export function queryOfTarget(
  task: Pick<Task, 'startOn' | 'teamId'>,
  { source }: Pick<Target, 'source'>,
  through: ShanghaiDay,
): TargetQuery | null {
  if (source === 'TYPED') return null;
  return {
    code: valueSourceFigures[source],
    period: { key: '', label: '', from: task.startOn, to: addDays(through, 1) },
    scope: task.teamId === null ? {} : { teamId: task.teamId },
  };
}

/** The rows behind a computed value. */
export function listOfTarget(
  task: Pick<Task, 'startOn' | 'teamId'>,
  target: Pick<Target, 'source'>,
  through: ShanghaiDay,
): OpenedList | null {
  const query = queryOfTarget(task, target, through);
  return query && listOf(knownFigure(query.code), query.period, query.scope);
}

/** Where a target stands by the linked rows: its baseline plus what they add. Null for typed values. */
export function computedValue(
  task: Pick<Task, 'startOn' | 'teamId'>,
  target: Pick<Target, 'source' | 'baseline'>,
  ledger: Ledger,
  through: ShanghaiDay,
): number | null {
  const list = listOfTarget(task, target, through);
  if (list === null || target.source === 'TYPED') return null;
  const figure = knownFigure(valueSourceFigures[target.source]);
  return target.baseline + (measureRows(figure, rowsOfList(list, ledger)) ?? 0) / figure.scale;
}
