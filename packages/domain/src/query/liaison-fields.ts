import type { SubjectFields } from './subject-fields.js';

/** What pairings (挂钩) can be filtered by; names as in the GraphQL contract. */
export const liaisonPairingFields = {
  userId: { kind: 'id', label: '挂钩人' },
  enterpriseId: { kind: 'id', label: '企业' },
  unitId: { kind: 'id', label: '处室' },
  isCurrent: { kind: 'boolean', label: '现在挂钩' },
  since: { kind: 'day', label: '开始日期' },
  until: { kind: 'day', label: '结束日期' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
