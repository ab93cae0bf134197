import type { Actor } from '../access/actor.js';
import type { Person } from '../access/person.js';
import { userRef } from '../access/stand-in.js';
import { inHandsOf } from './adjust-task.js';
import type { TaskHandedOver } from './task-events.js';
import { runningTaskStates, type TaskState } from './task-state.js';
import type { NewOwner, Task } from './task.types.js';

/** States in which a task still has somebody to hand over from. */
export const handedTaskStates: readonly TaskState[] = ['DRAFT', ...runningTaskStates];

export interface TaskHandover {
  readonly from: Person;
  readonly to: Person;
  readonly reason: string;
}

/** The fact that `to` takes the place `from` has in a task: as the one who answers for it, or among its members. */
export function handOverTask(task: Task, { from, to, reason }: TaskHandover, actor: Actor, at: Date): TaskHandedOver {
  const former = { userId: from.userId, name: from.name };
  const heir = { userId: to.userId, name: to.name, unitPath: to.unitPath, former };
  const data = task.ownerId === from.userId ? { owner: heir, reason } : { member: heir, reason };
  return { type: 'task.handedOver', at, by: userRef(actor), from: task.state, to: task.state, data };
}

export const handedOver = (task: Task, { data }: TaskHandedOver): Partial<Task> =>
  'owner' in data ? inHandsOf(task, data.owner) : withMember(task, data.member);

/** Somebody who answers for the task, or is a member already, is none a second time. */
function withMember(task: Task, { userId, unitPath, former }: NewOwner): Partial<Task> {
  const others = task.memberIds.filter((id) => id !== former.userId && id !== userId);
  return {
    memberIds: userId === task.ownerId ? others : [...others, userId],
    relatedUnitPaths: [...new Set([...task.relatedUnitPaths, unitPath])].filter((path) => path !== task.unitPath),
  };
}
