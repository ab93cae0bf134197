import { hasRole, isUnder, type Actor } from '../access/actor.js';
import type { ScopedRow } from '../access/can.js';
import { idsBehind } from '../access/stand-in.js';
import type { ActWho } from '../lifecycle/act.types.js';
import type { TaskCapacity, TaskOrigin } from './task.types.js';

/** The access columns of a task's row. */
export const taskScope = (task: TaskOrigin): ScopedRow => ({
  bureauId: task.bureauId,
  unitPath: task.unitPath,
  relatedUnitPaths: task.relatedUnitPaths.filter((path) => path !== task.unitPath),
  participantIds: [...new Set([task.ownerId, ...task.memberIds])],
});

/** All capacities the actor has towards this task. Whoever carries it out does not judge it, whatever their roles. */
export function taskCapacitiesOf(who: ActWho, task: TaskOrigin): ReadonlySet<TaskCapacity> {
  if (who.kind === 'system' || who.actor.bureauId !== task.bureauId) return new Set();
  const { actor } = who;
  const judges = !carriesOut(actor, task);
  const held: Record<TaskCapacity, boolean> = {
    owner: task.ownerId === actor.userId,
    member: task.ownerId !== actor.userId && task.memberIds.includes(actor.userId),
    unitHead: judges && headsTask(actor, task),
    coordinator: judges && hasRole(actor, 'COORDINATOR') && isUnder(task.unitPath, actor.orgPath),
    deputyLeader:
      judges &&
      hasRole(actor, 'DEPUTY_LEADER') &&
      actor.supervisedUnitPaths.some((path) => isUnder(task.unitPath, path)),
    principal: judges && hasRole(actor, 'PRINCIPAL') && isUnder(task.unitPath, actor.orgPath),
  };
  return new Set((Object.keys(held) as TaskCapacity[]).filter((capacity) => held[capacity]));
}

export const carriesOut = (actor: Actor, task: TaskOrigin): boolean =>
  idsBehind(actor).some((id) => id === task.ownerId || task.memberIds.includes(id));

export const headsTask = (actor: Actor, task: TaskOrigin): boolean =>
  hasRole(actor, 'UNIT_HEAD') && isUnder(task.unitPath, actor.unitPath);
