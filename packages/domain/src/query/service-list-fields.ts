import { listStates } from '../service-list/list-state.js';
import type { SubjectFields } from './subject-fields.js';

/** What service lists can be filtered by; names as in the GraphQL contract. */
export const serviceListFields = {
  state: { kind: 'enum', label: '状态', values: listStates },
  year: { kind: 'number', label: '年度' },
  edition: { kind: 'number', label: '版次' },
  publishedAt: { kind: 'date', label: '公布时间' },
  title: { kind: 'text', label: '清单名称' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type ServiceListFields = typeof serviceListFields;
