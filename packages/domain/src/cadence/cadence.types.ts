import type { ShanghaiDay } from '../deadline/shanghai-time.js';

export const cadenceTargetLabels = { ENTERPRISE: '挂钩帮办企业', PROJECT: '重特大项目' } as const;
export type CadenceTarget = keyof typeof cadenceTargetLabels;

/** How often liaison enterprises or major projects are to be visited. */
export interface CadenceRule {
  readonly target: CadenceTarget;
  readonly everyMonths: number;
  /** Of two rules that fit, the one with a level wins. */
  readonly level?: string;
}

/** Defaults; settings of the bureau. */
export const defaultCadenceRules: readonly CadenceRule[] = [
  { target: 'ENTERPRISE', everyMonths: 3 },
  { target: 'PROJECT', everyMonths: 3 },
  { target: 'PROJECT', everyMonths: 1, level: 'PROVINCE' },
];

/** An enterprise or a project somebody looks after. */
export interface VisitTarget {
  readonly id: string;
  readonly target: CadenceTarget;
  readonly level?: string;
  readonly liaisonId: string | null;
  /** Since when it is to be visited: the pairing, the listing. */
  readonly since: ShanghaiDay;
  /** The last day of the pairing or the listing; absent or null: it lasts. */
  readonly until?: ShanghaiDay | null;
}

/** A visit that took place, or one that is planned. */
export interface PaidVisit {
  readonly id: string;
  readonly targetId: string;
  readonly on: ShanghaiDay;
  readonly isPlanned: boolean;
}
