import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { Target, Task } from './task.types.js';

/** The targets of a task that is due on another day: what was due with it still is. */
export const targetsUntil = (task: Pick<Task, 'targets' | 'dueOn'>, dueOn: ShanghaiDay): readonly Target[] =>
  task.targets.map((target) => (target.dueOn === task.dueOn ? { ...target, dueOn } : target));
