import type { ActDecision } from '../lifecycle/act.types.js';
import { deciderOf } from '../lifecycle/decider.js';
import { evolveTask } from './evolve-task.js';
import { carriesOut, taskCapacitiesOf } from './task-actor.js';
import { taskChecks } from './task-checks.js';
import type { TaskEvent } from './task-events.js';
import { taskFactSpecs, type TaskFacts } from './task-facts.js';
import { taskStateLabels, type TaskState } from './task-state.js';
import { taskTransitions, type TaskAction, type TaskTransition } from './task.transitions.js';
import type { Task, TaskCapacity, TaskRefusalCode } from './task.types.js';

export type TaskDecision = ActDecision<Task, TaskEvent, TaskRefusalCode>;

/** Decides acts on a task, and lists those on offer. */
export const taskDecider = deciderOf<Task, TaskState, TaskCapacity, TaskFacts, TaskAction, TaskEvent, TaskRefusalCode>({
  noun: '任务',
  stateLabels: taskStateLabels,
  transitions: taskTransitions satisfies Record<TaskAction, TaskTransition>,
  factSpecs: taskFactSpecs,
  checks: taskChecks,
  capacitiesOf: taskCapacitiesOf,
  evolve: evolveTask,
  refusePerson: (who, task, act) =>
    who.kind === 'user' && carriesOut(who.actor, task) && !act.by.includes('owner')
      ? { code: 'SELF_REVIEW', message: `承担任务的人不能${act.label}，请由处室负责人或分管领导处理。` }
      : null,
});

export const decideTask = taskDecider.decide;
export const availableTaskActions = taskDecider.available;
