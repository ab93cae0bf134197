import { paceColourLabels } from '../task/pace.js';
import { reportCadenceLabels, reportStateLabels, taskStates } from '../task/task-state.js';
import type { SubjectFields } from './subject-fields.js';

/** What tasks can be filtered by; names as in the GraphQL contract. */
export const taskFields = {
  state: { kind: 'enum', label: '状态', values: taskStates },
  cadence: { kind: 'enum', label: '填报周期', values: Object.keys(reportCadenceLabels) },
  colour: { kind: 'enum', label: '序时进度', values: Object.keys(paceColourLabels) },
  teamId: { kind: 'id', label: '攻坚组' },
  unitId: { kind: 'id', label: '责任处室' },
  ownerId: { kind: 'id', label: '责任人' },
  memberId: { kind: 'id', label: '成员', many: true },
  itemKey: { kind: 'id', label: '清单事项' },
  startOn: { kind: 'day', label: '开始日期' },
  dueOn: { kind: 'day', label: '完成期限' },
  forecastOn: { kind: 'day', label: '预计完成' },
  endedAt: { kind: 'date', label: '办结时间' },
  /** 0 to 1. */
  completion: { kind: 'number', label: '完成率' },
  targetVersion: { kind: 'number', label: '目标版本' },
  reportState: { kind: 'enum', label: '当期填报', values: Object.keys(reportStateLabels) },
  reportLate: { kind: 'boolean', label: '填报超期' },
  /** A report waits for its audit. */
  toAudit: { kind: 'boolean', label: '待审核' },
  title: { kind: 'text', label: '任务名称' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type TaskFields = typeof taskFields;

export const taskSortable = ['dueOn', 'startOn', 'completion', 'forecastOn', 'createdAt', 'updatedAt'] as const;
