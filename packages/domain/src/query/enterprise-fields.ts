import { enterpriseStatuses } from '../enterprise/enterprise-status.js';
import { highTechStages } from '../enterprise/high-tech-stage.js';
import { industries } from '../enterprise/industry.js';
import { willingnessLabels } from '../visit/visit-codes.js';
import type { SubjectFields } from './subject-fields.js';

/** What enterprises can be filtered by; names as in the GraphQL contract. */
export const enterpriseFields = {
  districtCode: { kind: 'enum', label: '县区' },
  industry: { kind: 'enum', label: '行业', values: Object.keys(industries) },
  status: { kind: 'enum', label: '经营状态', values: Object.keys(enterpriseStatuses) },
  highTechStage: { kind: 'enum', label: '高企阶段', values: Object.keys(highTechStages) },
  highTechWillingness: { kind: 'enum', label: '高企申报意愿', values: Object.keys(willingnessLabels) },
  tag: { kind: 'text', label: '标签', many: true },
  liaisonId: { kind: 'id', label: '挂钩人' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type EnterpriseFields = typeof enterpriseFields;

/** What a list of enterprises can be ordered by. */
export const enterpriseSortable = ['name', 'districtCode', 'createdAt', 'updatedAt'] as const;
