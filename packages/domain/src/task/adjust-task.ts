import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { targetsUntil } from './targets-until.js';
import type { TaskActed } from './task-events.js';
import type { NewOwner, TargetVersion, Task } from './task.types.js';

/** What an adjustment changes: a new version says what is to be reached from now on, and keeps what was before. */
export function adjusted(task: Task, { at, by, data }: TaskActed): Partial<Task> {
  const dueOn = data.dueOn === undefined ? task.dueOn : shanghaiDayOf(data.dueOn);
  const targets = data.targets ?? targetsUntil(task, dueOn);
  const { owner } = data;
  const version: TargetVersion = {
    ...{ no: task.targetVersions.length + 1, targets, reason: data.reason ?? null },
    ...{ basisDocumentId: data.basisDocumentId ?? null, at, by },
    ...(dueOn === task.dueOn ? {} : { dueOn: { from: task.dueOn, to: dueOn } }),
    ...(owner ? { owner: { from: owner.former.name, to: owner.name } } : {}),
  };
  return {
    dueOn,
    targets,
    targetVersions: [...task.targetVersions, version],
    ...(owner ? inHandsOf(task, owner) : {}),
  };
}

/** The task in other hands. The unit it leaves still sees it; who was a member now answers for it. */
export const inHandsOf = (task: Task, { userId, unitPath }: NewOwner): Partial<Task> => ({
  ownerId: userId,
  unitPath,
  relatedUnitPaths: [...new Set([...task.relatedUnitPaths, task.unitPath])].filter((path) => path !== unitPath),
  memberIds: task.memberIds.filter((id) => id !== userId),
});
