import { callReasonLabels } from '../callback/callback-queue.js';
import { categoryLabels, priorityLabels } from '../problem/problem-codes.js';
import type { SubjectFields } from './subject-fields.js';

/** What the callback desk can be filtered by; names as in the GraphQL contract. */
export const callbackFields = {
  reason: { kind: 'enum', label: '回访原因', values: Object.keys(callReasonLabels) },
  category: { kind: 'enum', label: '类别', values: Object.keys(categoryLabels) },
  priority: { kind: 'enum', label: '紧急程度', values: Object.keys(priorityLabels) },
  districtCode: { kind: 'enum', label: '县区' },
  enterpriseId: { kind: 'id', label: '企业' },
  hostUnitId: { kind: 'id', label: '主办单位' },
  round: { kind: 'number', label: '办理轮次' },
  tried: { kind: 'boolean', label: '拨打过' },
  overdue: { kind: 'boolean', label: '超期' },
  dueAt: { kind: 'date', label: '回访期限' },
  answeredAt: { kind: 'date', label: '答复时间' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type CallbackFields = typeof callbackFields;

/** What the desk can be ordered by; `urgency` is the reason first, then the due time. */
export const callbackSortable = ['urgency', 'dueAt', 'answeredAt', 'number'] as const;
