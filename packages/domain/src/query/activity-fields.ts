import {
  activityKindLabels,
  festivalLabels,
  helpThemeLabels,
  personRoleLabels,
  topicLabels,
} from '../activity/activity-codes.js';
import { activityStates } from '../activity/activity-state.js';
import type { SubjectFields } from './subject-fields.js';

/** What is said about the activity a row belongs to; shared by activities, their people and their expenses. */
const ofActivity = {
  state: { kind: 'enum', label: '状态', values: activityStates },
  kind: { kind: 'enum', label: '活动类别', values: Object.keys(activityKindLabels) },
  plannedOn: { kind: 'day', label: '活动日期' },
  festival: { kind: 'enum', label: '节日', values: Object.keys(festivalLabels) },
  topic: { kind: 'enum', label: '主题', values: Object.keys(topicLabels), many: true },
  helpTheme: { kind: 'enum', label: '助企主题', values: Object.keys(helpThemeLabels) },
  hostId: { kind: 'text', label: '主办单位', many: true },
  unitId: { kind: 'id', label: '组织处室' },
  teamId: { kind: 'id', label: '队伍' },
  itemKey: { kind: 'id', label: '清单事项' },
} as const satisfies SubjectFields;

/** What activities can be filtered by; names as in the GraphQL contract. */
export const activityFields = {
  ...ofActivity,
  title: { kind: 'text', label: '活动名称' },
  place: { kind: 'text', label: '地点' },
  organizerId: { kind: 'id', label: '组织人' },
  personId: { kind: 'id', label: '参加人', many: true },
  enterpriseId: { kind: 'id', label: '企业', many: true },
  hostCount: { kind: 'number', label: '主办单位数' },
  expected: { kind: 'number', label: '应到' },
  attendance: { kind: 'number', label: '实到' },
  saidAttendance: { kind: 'number', label: '纪实所写实到' },
  speakers: { kind: 'number', label: '发言人次' },
  expensesFen: { kind: 'number', label: '经费（分）' },
  attachmentCount: { kind: 'number', label: '照片和材料' },
  overdue: { kind: 'boolean', label: '纪实超期' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type ActivityFields = typeof activityFields;

export const activitySortable = ['plannedOn', 'createdAt', 'archivedAt', 'attendance', 'updatedAt'] as const;

/** One person's role at one activity: what every 人次 counts. */
export const participationFields = {
  ...ofActivity,
  activityId: { kind: 'id', label: '活动' },
  personKey: { kind: 'text', label: '人员' },
  role: { kind: 'enum', label: '角色', values: Object.keys(personRoleLabels) },
  isAttendance: { kind: 'boolean', label: '计入实到' },
  name: { kind: 'text', label: '姓名' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type ParticipationFields = typeof participationFields;

export const participationSortable = ['plannedOn', 'name'] as const;

export const expenseFields = {
  ...ofActivity,
  activityId: { kind: 'id', label: '活动' },
  spentOn: { kind: 'day', label: '支出日期' },
  amountFen: { kind: 'number', label: '金额（分）' },
  item: { kind: 'text', label: '用途' },
  voucherNo: { kind: 'text', label: '凭证号' },
  hasVoucherFile: { kind: 'boolean', label: '有凭证附件' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type ExpenseFields = typeof expenseFields;

export const expenseSortable = ['spentOn', 'amountFen'] as const;
