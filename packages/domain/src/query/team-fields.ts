import { teamKinds } from '../team/team-kind.js';
import type { SubjectFields } from './subject-fields.js';

/** What teams can be filtered by; names as in the GraphQL contract. */
export const teamFields = {
  kind: { kind: 'enum', label: '队伍类别', values: Object.keys(teamKinds) },
  name: { kind: 'text', label: '队伍名称' },
  unitId: { kind: 'id', label: '牵头处室' },
  leaderId: { kind: 'id', label: '队长' },
  memberId: { kind: 'id', label: '队员', many: true },
  enterpriseId: { kind: 'id', label: '服务企业', many: true },
  foundedOn: { kind: 'day', label: '成立日期' },
  dissolvedOn: { kind: 'day', label: '撤销日期' },
  basisDocumentId: { kind: 'id', label: '依据文件' },
  memberCount: { kind: 'number', label: '队员数' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type TeamFields = typeof teamFields;

export const teamSortable = ['name', 'foundedOn', 'memberCount'] as const;
