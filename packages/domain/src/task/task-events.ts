import type { ActEvent, StoredFacts } from '../lifecycle/act.types.js';
import type { TaskFacts } from './task-facts.js';
import type { TaskState } from './task-state.js';
import { taskTransitions, type TaskAction } from './task.transitions.js';
import type { NewOwner, TaskContent, TaskOrigin } from './task.types.js';

export type TaskDrafted = ActEvent<
  'task.drafted',
  TaskState,
  { readonly origin: TaskOrigin; readonly content: TaskContent }
>;
export type TaskActed = ActEvent<(typeof taskTransitions)[TaskAction]['event'], TaskState, StoredFacts<TaskFacts>>;
/** A person's part in a task goes to another with everything else they have in hand (工作移交). */
export type TaskHandedOver = ActEvent<
  'task.handedOver',
  TaskState,
  { readonly owner: NewOwner; readonly reason: string } | { readonly member: NewOwner; readonly reason: string }
>;
export type TaskEvent = TaskDrafted | TaskActed | TaskHandedOver;

/** What the timeline says. Tasks stay in the house: none of it is shown to an enterprise. */
export const taskEventLabels = {
  'task.drafted': '已草拟任务',
  'task.handedOver': '已随工作移交换人',
  ...Object.fromEntries(Object.values(taskTransitions).map(({ event, told }) => [event, told])),
} as Readonly<Record<TaskEvent['type'], string>>;
