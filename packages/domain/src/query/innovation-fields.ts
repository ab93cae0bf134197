import { highTechStages } from '../enterprise/high-tech-stage.js';
import { researchOutcomeKinds, technologyContractKinds } from '../innovation/innovation.types.js';
import type { SubjectFields } from './subject-fields.js';

const ofFact = {
  enterpriseId: { kind: 'id', label: '企业' },
  districtCode: { kind: 'enum', label: '县区' },
  teamId: { kind: 'id', label: '攻坚组' },
  unitId: { kind: 'id', label: '处室' },
  /** The day it counts for; of a period's spending its last day. */
  on: { kind: 'day', label: '日期' },
  evidenceCount: { kind: 'number', label: '佐证材料' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;

export const researchSpendingFields = {
  ...ofFact,
  year: { kind: 'number', label: '年度' },
  quarter: { kind: 'number', label: '季度' },
  amountFen: { kind: 'number', label: '金额（分）' },
} as const satisfies SubjectFields;

export const technologyContractFields = {
  ...ofFact,
  kind: { kind: 'enum', label: '合同类别', values: Object.keys(technologyContractKinds) },
  number: { kind: 'text', label: '登记编号' },
  amountFen: { kind: 'number', label: '金额（分）' },
} as const satisfies SubjectFields;

export const researchOutcomeFields = {
  ...ofFact,
  kind: { kind: 'enum', label: '成果类别', values: Object.keys(researchOutcomeKinds) },
  title: { kind: 'text', label: '成果名称' },
} as const satisfies SubjectFields;

export const highTechStepFields = {
  ...ofFact,
  stage: { kind: 'enum', label: '高企阶段', values: Object.keys(highTechStages) },
} as const satisfies SubjectFields;
