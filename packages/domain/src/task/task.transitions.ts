import type { ActRow } from '../lifecycle/act.types.js';
import type { TaskCheckName } from './task-checks.js';
import type { TaskFactName } from './task-facts.js';
import type { TaskState } from './task-state.js';
import type { TaskCapacity } from './task.types.js';

export interface TaskTransition extends ActRow<TaskState, TaskCapacity, TaskFactName> {
  readonly checks?: readonly TaskCheckName[];
}

const assigners = ['coordinator', 'deputyLeader', 'principal'] as const;
const judges = ['unitHead', 'coordinator', 'deputyLeader'] as const;

// The table of lifecycles §7, most likely action of a state first. Whoever carries the task out never judges it.
// prettier-ignore
export const taskTransitions = {
  issue: {
    label: '下达', from: ['DRAFT'], to: 'ISSUED', by: assigners, needs: [], offers: [], checks: ['contentComplete'],
    event: 'task.issued', told: '已下达任务',
  },
  accept: {
    label: '签收', from: ['ISSUED'], to: 'ACCEPTED', by: ['owner'], needs: [], offers: ['note'],
    event: 'task.accepted', told: '已签收任务',
  },
  start: {
    label: '启动', from: ['ACCEPTED'], to: 'IN_PROGRESS', by: ['owner'], needs: [], offers: ['note'],
    event: 'task.started', told: '任务已启动',
  },
  report: {
    label: '填报进展', from: ['IN_PROGRESS'], to: 'same', by: ['owner', 'member'], needs: ['period', 'values'],
    offers: ['note', 'attachments'], checks: ['periodToReport', 'valuesComplete', 'evidenceGiven'],
    event: 'task.reported', told: '填报了进展',
  },
  passReport: {
    label: '审核通过', from: ['IN_PROGRESS'], to: 'same', by: judges, needs: ['period'], offers: ['note'],
    checks: ['reportWaiting'], event: 'task.reportPassed', told: '进展审核通过',
  },
  returnReport: {
    label: '退回进展', from: ['IN_PROGRESS'], to: 'same', by: judges, needs: ['period', 'reason'], offers: [],
    checks: ['reportWaiting'], event: 'task.reportReturned', told: '进展被退回',
  },
  postponeReport: {
    label: '顺延填报', from: ['IN_PROGRESS'], to: 'same', by: judges, needs: ['period', 'postponedTo', 'reason'], offers: [],
    checks: ['periodOpen', 'postponedAhead'], event: 'task.reportPostponed', told: '填报已顺延',
  },
  requestCompletion: {
    label: '申请办结', from: ['IN_PROGRESS'], to: 'COMPLETION_REQUESTED', by: ['owner'], needs: ['summary'],
    offers: ['attachments'], checks: ['noReportWaiting'], event: 'task.completionRequested', told: '申请办结',
  },
  confirmCompletion: {
    label: '认定完成', from: ['COMPLETION_REQUESTED'], to: 'COMPLETED', by: assigners, needs: [], offers: ['reason'],
    checks: ['targetsReached'], event: 'task.completed', told: '任务完成',
  },
  returnCompletion: {
    label: '退回办结', from: ['COMPLETION_REQUESTED'], to: 'IN_PROGRESS', by: assigners, needs: ['reason'], offers: [],
    event: 'task.completionReturned', told: '办结申请被退回',
  },
  declareMissed: {
    label: '认定未完成', from: ['IN_PROGRESS', 'COMPLETION_REQUESTED'], to: 'NOT_COMPLETED', by: assigners,
    needs: ['reason'], offers: [], event: 'task.notCompleted', told: '任务未完成',
  },
  edit: {
    label: '修改', from: ['DRAFT'], to: 'same', by: [...assigners, 'unitHead', 'owner'], needs: [],
    offers: ['title', 'content', 'startOn', 'dueOn', 'targets', 'basisDocumentId'], checks: ['targetsSound'],
    event: 'task.edited', told: '修改了任务',
  },
  adjust: {
    label: '调整任务', from: ['ISSUED', 'ACCEPTED', 'IN_PROGRESS'], to: 'same', by: assigners, needs: ['reason'],
    offers: ['targets', 'dueOn', 'owner', 'basisDocumentId'],
    checks: ['dueAhead', 'targetsStillSound', 'targetsWeighed', 'ownerWithinReach', 'somethingAdjusted'],
    event: 'task.adjusted', told: '任务已调整',
  },
  cancel: {
    label: '取消', from: ['DRAFT', 'ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETION_REQUESTED'], to: 'CANCELLED',
    by: assigners, needs: ['reason'], offers: [], event: 'task.cancelled', told: '任务已取消',
  },
} as const satisfies Record<string, TaskTransition>;

export type TaskAction = keyof typeof taskTransitions;
