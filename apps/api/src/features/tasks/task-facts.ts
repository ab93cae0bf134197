import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { TaskFacts } from '@zhuqi/domain/task/task-facts.js';
import type { Target } from '@zhuqi/domain/task/task.types.js';
import { newId } from '../../platform/database/new-id.js';
import type { TargetInput, TaskFactsInput } from './graphql/task.inputs.js';

/** Targets as typed: what is left out of a due day is the task's; codes are checked by the domain. */
export const toTargets = (targets: readonly TargetInput[], dueOn: string): readonly Target[] =>
  targets.map(({ id, indicator, unit, baseline, value, weight, source, ...target }) => ({
    id: id ?? newId(),
    indicator: indicator.trim(),
    unit: unit.trim(),
    baseline: baseline ?? 0,
    value,
    weight,
    dueOn: shanghaiDayOf(target.dueOn ?? dueOn),
    source: (source ?? 'TYPED') as Target['source'],
  }));

/** GraphQL says null where a fact was left out; the domain knows only absent. @param dueOn of the task as it stands */
export function toTaskFacts({ owner: _, ...input }: TaskFactsInput, dueOn: string): TaskFacts {
  const { targets, ...given } = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  ) as Omit<TaskFacts, 'targets'> & { readonly targets?: readonly TargetInput[] };
  return targets ? { ...given, targets: toTargets(targets, given.dueOn ?? dueOn) } : given;
}
