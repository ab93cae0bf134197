import type { ActWho } from '../src/lifecycle/act.types.js';
import { asActor } from '../src/lifecycle/act.types.js';
import { shanghaiDayOf } from '../src/deadline/shanghai-time.js';
import { createTask, type NewTask } from '../src/task/create-task.js';
import { taskDecider } from '../src/task/decide-task.js';
import { foldTask } from '../src/task/evolve-task.js';
import { reportPeriods } from '../src/task/report-periods.js';
import { taskCapacitiesOf } from '../src/task/task-actor.js';
import type { TaskEvent } from '../src/task/task-events.js';
import type { TaskFacts } from '../src/task/task-facts.js';
import { taskStateLabels, type TaskState } from '../src/task/task-state.js';
import { taskTransitions, type TaskAction } from '../src/task/task.transitions.js';
import type { Target, Task, TaskCapacity } from '../src/task/task.types.js';
import { accepted, type Bench } from './act-matrix.js';
import { actor, paths, people, personOf } from './people.js';
import { noon } from './problems.js';

export const taskPeople = {
  owner: actor('owner', 'HANDLER', paths.fund),
  member: actor('member', 'SERVICE_MEMBER', paths.talent),
} as const;

export const target = (more: Partial<Target> = {}): Target => ({
  ...{ id: 't1', indicator: '申报高企', unit: '家', baseline: 0, value: 12, weight: 60 },
  ...{ dueOn: shanghaiDayOf('2026-12-31'), source: 'HIGH_TECH_APPLIED' },
  ...more,
});
export const typed = target({ id: 't2', indicator: '研发投入', unit: '万元', value: 500, weight: 40, source: 'TYPED' });

export const newTask = (more: Partial<NewTask> = {}): NewTask => ({
  ...{ id: 'task', bureauId: 'bureau', teamId: 'team', itemKey: null, basisDocumentId: null },
  owner: personOf(taskPeople.owner),
  members: [personOf(taskPeople.member)],
  ...{ title: '高企培育攻坚', content: '全年新增申报高企。', startOn: '2026-01-01', dueOn: '2026-12-31' },
  cadence: 'MONTH',
  targets: [target(), typed],
  ...more,
});

export const taskWho: Readonly<Record<TaskCapacity, ActWho>> = {
  owner: asActor(taskPeople.owner),
  member: asActor(taskPeople.member),
  unitHead: asActor(people.hostUnitHead),
  coordinator: asActor(people.coordinator),
  deputyLeader: asActor(people.deputyLeader),
  principal: asActor(people.principal),
};

/** The first period not yet reported, so that a walk can go on. */
const openPeriod = (task: Task): string =>
  reportPeriods(task.cadence, task.startOn, task.dueOn).find(
    ({ key }) => !task.reports.some((one) => one.period === key && ['REPORTED', 'PASSED'].includes(one.state)),
  )?.key ?? '2026-12';
const waitingPeriod = (task: Task): string =>
  task.reports.find(({ state }) => state === 'REPORTED')?.period ?? '2026-01';

export const reported = (period: string, values = [3, 100]): TaskFacts => ({
  period,
  values: [
    { targetId: 't1', value: values[0] ?? 0 },
    { targetId: 't2', value: values[1] ?? 0 },
  ],
  attachments: ['file'],
});

export function taskFacts(action: TaskAction, task: Task): TaskFacts {
  const reason = '按年度安排。';
  switch (action) {
    case 'report':
      return reported(openPeriod(task));
    case 'passReport':
      return { period: waitingPeriod(task) };
    case 'returnReport':
      return { period: waitingPeriod(task), reason };
    case 'postponeReport':
      return { period: openPeriod(task), postponedTo: '2027-01-15', reason };
    case 'requestCompletion':
      return { summary: '各项目标已推进到位。' };
    case 'edit':
      return { title: '高企培育攻坚任务', targets: [target(), typed] };
    case 'adjust':
      return { targets: [target({ value: (task.targets[0]?.value ?? 0) + 1 }), typed], reason };
    case 'confirmCompletion':
    case 'returnCompletion':
    case 'declareMissed':
    case 'cancel':
      return { reason };
    default:
      return {};
  }
}

export const draftTask = (more: Partial<NewTask> = {}) => createTask(newTask(more), people.hostUnitHead, noon);
export const actOnTask = (
  task: Task,
  action: TaskAction,
  by: TaskCapacity,
  facts = taskFacts(action, task),
  now = noon,
) => taskDecider.decide(task, action, facts, taskWho[by], now);
export const taskAfter = (
  task: Task,
  action: TaskAction,
  by: TaskCapacity,
  facts = taskFacts(action, task),
  now = noon,
) => accepted(actOnTask(task, action, by, facts, now)).next;

const draft = accepted(draftTask()).next;
const issued = taskAfter(draft, 'issue', 'coordinator');
const signed = taskAfter(issued, 'accept', 'owner');
const running = taskAfter(signed, 'start', 'owner');
const waiting = taskAfter(running, 'report', 'owner');
const requested = taskAfter(running, 'requestCompletion', 'owner');

/** The sample task in every state. */
export const taskIn: Readonly<Record<TaskState, Task>> = {
  DRAFT: draft,
  ISSUED: issued,
  ACCEPTED: signed,
  IN_PROGRESS: running,
  COMPLETION_REQUESTED: requested,
  COMPLETED: taskAfter(requested, 'confirmCompletion', 'deputyLeader'),
  NOT_COMPLETED: taskAfter(requested, 'declareMissed', 'principal'),
  CANCELLED: taskAfter(issued, 'cancel', 'coordinator'),
};

export const taskBench: Bench<Task, TaskState, TaskCapacity, TaskFacts, TaskAction, TaskEvent> = {
  decider: taskDecider,
  stateLabels: taskStateLabels,
  transitions: taskTransitions,
  rowIn: taskIn,
  rowFor: (state, action) =>
    state === 'IN_PROGRESS' && ['passReport', 'returnReport'].includes(action) ? waiting : undefined,
  facts: taskFacts,
  whoIn: taskWho,
  capacitiesOf: taskCapacitiesOf,
  fold: foldTask,
};
