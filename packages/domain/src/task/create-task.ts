import type { Actor } from '../access/actor.js';
import { can } from '../access/can.js';
import type { Person } from '../access/person.js';
import { userRef } from '../access/stand-in.js';
import { parseDay } from '../deadline/shanghai-time.js';
import type { TaskDecision } from './decide-task.js';
import { evolveTask } from './evolve-task.js';
import { targetsFault } from './target-faults.js';
import { taskScope } from './task-actor.js';
import type { TaskDrafted } from './task-events.js';
import { reportCadenceLabels, type ReportCadence } from './task-state.js';
import type { Target, TaskContent, TaskOrigin, TaskRefusal } from './task.types.js';

/** A task as it is drafted. The id is made by the client, so that a repeat is no second task. */
export interface NewTask {
  readonly id: string;
  readonly bureauId: string;
  readonly teamId: string | null;
  readonly owner: Person;
  readonly members: readonly Person[];
  readonly itemKey: string | null;
  readonly basisDocumentId: string | null;
  readonly title: string;
  readonly content: string;
  /** Shanghai days, '2026-03-05'. */
  readonly startOn: string;
  readonly dueOn: string;
  readonly cadence: ReportCadence;
  readonly targets: readonly Target[];
}

/** Decides a draft: who may draft it, and whether what it says already is sound. */
export function createTask(input: NewTask, actor: Actor, now: Date): TaskDecision {
  const origin = originOf(input);
  // A unit that only lends a member does not hand out tasks.
  if (!can(actor, 'task.create', { ...taskScope(origin), relatedUnitPaths: [], participantIds: [] }))
    return refused({ code: 'NOT_ALLOWED', message: '您不能为这个处室草拟任务。', field: 'owner' });
  const [start, due] = [parseDay(input.startOn), parseDay(input.dueOn)];
  if (!start.ok) return refused({ code: 'INVALID_FACT', message: start.message, field: 'startOn' });
  if (!due.ok) return refused({ code: 'INVALID_FACT', message: due.message, field: 'dueOn' });
  const content: TaskContent = {
    title: input.title.trim(),
    content: input.content.trim(),
    startOn: start.day,
    dueOn: due.day,
    cadence: input.cadence,
    targets: input.targets,
  };
  const refusal = refuseContent(input, content);
  if (refusal) return refused(refusal);
  const event: TaskDrafted = {
    type: 'task.drafted',
    at: now,
    by: userRef(actor),
    from: null,
    to: 'DRAFT',
    data: { origin, content },
  };
  return { ok: true, events: [event], next: evolveTask(null, event) };
}

function refuseContent({ owner, members }: NewTask, content: TaskContent): TaskRefusal | null {
  if (content.title === '') return { code: 'MISSING_FACT', message: '请填写任务名称。', field: 'title' };
  if ([...content.title].length > 200)
    return { code: 'INVALID_FACT', message: '任务名称不能超过200字，请精简。', field: 'title' };
  if (!Object.hasOwn(reportCadenceLabels, content.cadence))
    return { code: 'INVALID_FACT', message: '填报周期不在可选范围内，请重新选择。', field: 'cadence' };
  if (content.dueOn < content.startOn)
    return { code: 'INVALID_FACT', message: '完成期限不能早于开始日期，请核对。', field: 'dueOn' };
  const people = [owner, ...members].map(({ userId }) => userId);
  if (new Set(people).size < people.length)
    return { code: 'INVALID_FACT', message: '责任人与成员、成员之间不能重复，请去掉重复的人。', field: 'members' };
  return targetsFault(content.targets, content.startOn, content.dueOn);
}

const originOf = ({ owner, members, ...input }: NewTask): TaskOrigin => ({
  id: input.id,
  bureauId: input.bureauId,
  teamId: input.teamId,
  unitPath: owner.unitPath,
  relatedUnitPaths: [...new Set(members.map(({ unitPath }) => unitPath))].filter((path) => path !== owner.unitPath),
  ownerId: owner.userId,
  memberIds: members.map(({ userId }) => userId),
  itemKey: input.itemKey,
  basisDocumentId: input.basisDocumentId,
});

const refused = (refusal: TaskRefusal): TaskDecision => ({ ok: false, refusal });
