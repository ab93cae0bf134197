import type { ActEvent, StoredFacts } from '../lifecycle/act.types.js';
import type { TaskFacts } from './task-facts.js';
import type { TaskState } from './task-state.js';
import { taskTransitions, type TaskAction } from './task.transitions.js';
import type { TaskContent, TaskOrigin } from './task.types.js';

export type TaskDrafted = ActEvent<
  'task.drafted',
  TaskState,
  { readonly origin: TaskOrigin; readonly content: TaskContent }
>;
export type TaskActed = ActEvent<(typeof taskTransitions)[TaskAction]['event'], TaskState, StoredFacts<TaskFacts>>;
export type TaskEvent = TaskDrafted | TaskActed;

/** What the timeline says. Tasks stay in the house: none of it is shown to an enterprise. */
export const taskEventLabels = {
  'task.drafted': '已草拟任务',
  ...Object.fromEntries(Object.values(taskTransitions).map(({ event, told }) => [event, told])),
} as Readonly<Record<TaskEvent['type'], string>>;
