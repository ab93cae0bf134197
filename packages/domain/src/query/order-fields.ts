import { orderStates } from '../supervision/order-state.js';
import type { SubjectFields } from './subject-fields.js';

/** What supervision orders can be filtered by; names as in the GraphQL contract. */
export const orderFields = {
  state: { kind: 'enum', label: '状态', values: orderStates },
  level: { kind: 'number', label: '督办级别' },
  year: { kind: 'number', label: '年度' },
  number: { kind: 'text', label: '督办单编号' },
  problemId: { kind: 'id', label: '问题' },
  issuedToId: { kind: 'id', label: '受文领导' },
  issuedById: { kind: 'id', label: '签发人' },
  participantId: { kind: 'id', label: '参与人', many: true },
  issuedAt: { kind: 'date', label: '下发时间' },
  deadline: { kind: 'date', label: '答复期限' },
  overdue: { kind: 'boolean', label: '逾期未答' },
  byLadder: { kind: 'boolean', label: '逐级督办' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type OrderFields = typeof orderFields;

/** What a list of orders can be ordered by. */
export const orderSortable = ['issuedAt', 'deadline', 'endedAt', 'number'] as const;
