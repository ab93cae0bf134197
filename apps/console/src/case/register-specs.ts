import { documentKindLabels } from '@zhuqi/domain/document/document.types.js';
import { highTechStages } from '@zhuqi/domain/enterprise/high-tech-stage.js';
import { researchOutcomeKinds, technologyContractKinds } from '@zhuqi/domain/innovation/innovation.types.js';

/** What a fact is called, and how it is read. */
export interface Spec {
  readonly label: string;
  readonly kind: string;
  readonly options?: Readonly<Record<string, string>>;
}

export type Specs = Readonly<Record<string, Spec>>;

const quarter: Spec = { label: '季度（0为全年）', kind: 'number' };
const amountFen: Spec = { label: '金额（分）', kind: 'number' };

/** What the entry of a register says, by the columns its event carries. */
export const registerSpecs: Readonly<Record<string, Specs>> = {
  document: {
    title: { label: '标题', kind: 'text' },
    number: { label: '文号', kind: 'text' },
    kind: { label: '类别', kind: 'choice', options: documentKindLabels },
    issuer: { label: '发文单位', kind: 'text' },
    issuedOn: { label: '印发日期', kind: 'text' },
  },
  researchSpending: { year: { label: '年度', kind: 'number' }, quarter, amountFen },
  technologyContract: {
    number: { label: '合同登记编号', kind: 'text' },
    title: { label: '合同名称', kind: 'text' },
    kind: { label: '合同类别', kind: 'choice', options: technologyContractKinds },
    onDay: { label: '登记日期', kind: 'text' },
    amountFen,
  },
  researchOutcome: {
    title: { label: '成果名称', kind: 'text' },
    kind: { label: '成果类别', kind: 'choice', options: researchOutcomeKinds },
    onDay: { label: '取得日期', kind: 'text' },
  },
  highTechStep: {
    stage: { label: '高企阶段', kind: 'choice', options: highTechStages },
    onDay: { label: '进入日期', kind: 'text' },
  },
};
