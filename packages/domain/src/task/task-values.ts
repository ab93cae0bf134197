import type { Target, Task } from './task.types.js';

/** Where each target stands by the last report that passed; without one, at its baseline. */
export function passedValues(task: Pick<Task, 'targets' | 'reports'>): ReadonlyMap<string, number> {
  const values = new Map(task.targets.map(({ id, baseline }) => [id, baseline]));
  for (const report of task.reports)
    if (report.state === 'PASSED')
      for (const { targetId, value } of report.values) if (values.has(targetId)) values.set(targetId, value);
  return values;
}

/** Where each target stands now: by its linked rows where it has such a source, else by what passed. */
export const currentValues = (
  task: Pick<Task, 'targets' | 'reports'>,
  counted: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => new Map([...passedValues(task)].map(([id, value]) => [id, counted.get(id) ?? value]));

/** The share of the way from baseline to value, 0 to 1. */
export const completionOf = ({ baseline, value }: Pick<Target, 'baseline' | 'value'>, current: number): number =>
  Math.min(1, Math.max(0, (current - baseline) / (value - baseline)));

/** The weighted completion of the whole task, 0 to 1. */
export function taskCompletion(task: Pick<Task, 'targets'>, values: ReadonlyMap<string, number>): number {
  const weights = task.targets.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return 0;
  const done = task.targets.reduce(
    (sum, target) => sum + target.weight * completionOf(target, values.get(target.id) ?? target.baseline),
    0,
  );
  return done / weights;
}

/** The targets not reached by these values. */
export const missedTargets = (task: Pick<Task, 'targets'>, values: ReadonlyMap<string, number>): readonly Target[] =>
  task.targets.filter((target) => (values.get(target.id) ?? target.baseline) < target.value);
