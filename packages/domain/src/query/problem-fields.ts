import { callReasons } from '../callback/callback-queue.js';
import {
  areaLabels,
  categoryLabels,
  channelLabels,
  priorityLabels,
  responsibilityLabels,
  resultLabels,
  satisfactionLabels,
} from '../problem/problem-codes.js';
import { problemStates } from '../problem/problem-state.js';
import type { SubjectFields } from './subject-fields.js';

/** What problems can be filtered by; names as in the GraphQL contract. */
export const problemFields = {
  state: { kind: 'enum', label: '状态', values: problemStates },
  round: { kind: 'number', label: '办理轮次' },
  category: { kind: 'enum', label: '类别', values: Object.keys(categoryLabels) },
  area: { kind: 'enum', label: '领域', values: Object.keys(areaLabels) },
  priority: { kind: 'enum', label: '紧急程度', values: Object.keys(priorityLabels) },
  channel: { kind: 'enum', label: '来源', values: Object.keys(channelLabels) },
  districtCode: { kind: 'enum', label: '县区' },
  enterpriseId: { kind: 'id', label: '企业' },
  visitId: { kind: 'id', label: '走访' },
  hostId: { kind: 'id', label: '主办人' },
  hostUnitId: { kind: 'id', label: '主办单位' },
  reporterId: { kind: 'id', label: '提交人' },
  participantId: { kind: 'id', label: '参与人', many: true },
  dueAt: { kind: 'date', label: '到期时间' },
  createdAt: { kind: 'date', label: '登记时间' },
  submittedAt: { kind: 'date', label: '提交时间' },
  closedAt: { kind: 'date', label: '销号时间' },
  overdue: { kind: 'boolean', label: '超期' },
  result: { kind: 'enum', label: '办理结果', values: Object.keys(resultLabels) },
  satisfaction: {
    kind: 'enum',
    label: '满意度',
    // No rating within 14 days: closed as 未评价.
    values: [...Object.keys(satisfactionLabels), 'UNRATED'],
  },
  watched: { kind: 'boolean', label: '我关注的' },
  returned: { kind: 'boolean', label: '被退回' },
  objected: { kind: 'boolean', label: '主办异议' },
  extensionRequested: { kind: 'boolean', label: '待审批延期' },
  shelvingRequested: { kind: 'boolean', label: '待审批挂账' },
  extensionsGranted: { kind: 'number', label: '延期次数' },
  shelvedUntil: { kind: 'date', label: '挂账计划日期' },
  hasOpenInstructions: { kind: 'boolean', label: '批示待答复' },
  urgedCount: { kind: 'number', label: '催办次数' },
  overdueCount: { kind: 'number', label: '超期次数' },
  responsibility: { kind: 'enum', label: '责任层级', values: Object.keys(responsibilityLabels) },
  callReason: { kind: 'enum', label: '回访原因', values: callReasons },
  number: { kind: 'text', label: '编号' },
  title: { kind: 'text', label: '标题' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type ProblemFields = typeof problemFields;

/** What a list of problems can be ordered by. */
export const problemSortable = [
  'createdAt',
  'submittedAt',
  'dueAt',
  'closedAt',
  'answeredAt',
  'shelvedUntil',
  'updatedAt',
  'number',
] as const;
