import { visitTypeLabels } from '../visit/visit-codes.js';
import { visitStateLabels } from '../visit/visit-state.js';
import type { SubjectFields } from './subject-fields.js';

/** What visits can be filtered by; names as in the GraphQL contract. */
export const visitFields = {
  state: { kind: 'enum', label: '状态', values: Object.keys(visitStateLabels) },
  type: { kind: 'enum', label: '类型', values: Object.keys(visitTypeLabels) },
  enterpriseId: { kind: 'id', label: '企业' },
  districtCode: { kind: 'enum', label: '县区' },
  leadId: { kind: 'id', label: '带队人' },
  memberId: { kind: 'id', label: '成员', many: true },
  plannedOn: { kind: 'day', label: '计划日期' },
  checkedInAt: { kind: 'date', label: '到访时间' },
  missed: { kind: 'boolean', label: '逾期未访' },
  overdue: { kind: 'boolean', label: '超期' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type VisitFields = typeof visitFields;

/** What a list of visits can be ordered by. */
export const visitSortable = ['plannedOn', 'createdAt', 'submittedAt', 'updatedAt', 'dueAt'] as const;
