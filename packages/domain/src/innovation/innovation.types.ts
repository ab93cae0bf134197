import type { HighTechStage } from '../enterprise/high-tech-stage.js';
import type { ShanghaiDay } from '../deadline/shanghai-time.js';

/** What every small register of innovation facts has: an enterprise, who looks after it, and evidence. */
export interface InnovationFact {
  readonly id: string;
  readonly bureauId: string;
  readonly enterpriseId: string;
  readonly teamId: string | null;
  readonly unitPath: string;
  readonly recordedById: string;
  readonly evidenceIds: readonly string[];
}

/** 研发投入: what an enterprise spent on research in a period, as reported to the statistical or tax office. */
export interface ResearchSpending extends InnovationFact {
  readonly year: number;
  /** 1–4, or 0 for the whole year. */
  readonly quarter: number;
  readonly amountFen: number;
}

/** 技术合同, registered on a day. */
export interface TechnologyContract extends InnovationFact {
  readonly number: string;
  readonly title: string;
  readonly kind: TechnologyContractKind;
  readonly registeredOn: ShanghaiDay;
  readonly amountFen: number;
}

export const technologyContractKinds = {
  DEVELOPMENT: '技术开发',
  TRANSFER: '技术转让',
  LICENCE: '技术许可',
  CONSULTING: '技术咨询',
  SERVICE: '技术服务',
} as const;
export type TechnologyContractKind = keyof typeof technologyContractKinds;

export const researchOutcomeKinds = {
  PATENT: '发明专利',
  AWARD: '科技奖励',
  PRODUCT: '新产品',
  STANDARD: '标准',
  TRANSFORMATION: '成果转化',
  PLATFORM: '研发平台',
} as const;
export type ResearchOutcomeKind = keyof typeof researchOutcomeKinds;

/** 科研成果. */
export interface ResearchOutcome extends InnovationFact {
  readonly kind: ResearchOutcomeKind;
  readonly title: string;
  readonly achievedOn: ShanghaiDay;
}

/** An enterprise reached a 高企 stage: the pipeline is the history of these steps. */
export interface HighTechStep extends InnovationFact {
  readonly stage: HighTechStage;
  readonly reachedOn: ShanghaiDay;
}
