import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ActRefusal } from '../lifecycle/act.types.js';
import type { EnterpriseFields } from '../query/enterprise-fields.js';
import type { Filter } from '../query/filter.js';

/** States of a 惠企政策. */
export const policyStateLabels = {
  DRAFT: '草拟',
  PUBLISHED: '已推送',
  EXPIRED: '已过期',
  WITHDRAWN: '已撤回',
} as const;
export type PolicyState = keyof typeof policyStateLabels;

export const policyLevelLabels = { NATION: '国家', PROVINCE: '省', CITY: '市', DISTRICT: '县区' } as const;
export type PolicyLevel = keyof typeof policyLevelLabels;

export const policyCapacityLabels = { keeper: '政策管理人', system: '系统' } as const;
export type PolicyCapacity = keyof typeof policyCapacityLabels;

export interface PolicyContent {
  readonly title: string;
  readonly summary: string;
  readonly level: PolicyLevel;
  readonly documentId: string | null;
  /** Who is eligible, by facts of the enterprise: the same Filter that draws the list of enterprises. */
  readonly eligibility: Filter<EnterpriseFields>;
  /** Until when it can be applied for. */
  readonly validFrom: ShanghaiDay;
  readonly validTo: ShanghaiDay | null;
}

/** The row of a policy: the fold of its events. */
export interface PolicyPush extends PolicyContent {
  readonly id: string;
  readonly bureauId: string;
  readonly unitPath: string;
  readonly state: PolicyState;
  readonly version: number;
  readonly withdrawReason: string | null;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
}

export type PolicyRefusalCode = 'NOBODY_SAID' | 'NOT_YET_OVER' | 'OVER';
export type PolicyRefusal = ActRefusal<PolicyRefusalCode>;

/** One policy sent to one contact, and whether it was opened; once per policy and contact. */
export interface PolicyReceipt {
  readonly policyId: string;
  readonly enterpriseId: string;
  readonly contactId: string;
  readonly sentAt: Date;
  readonly readAt: Date | null;
  readonly remindedAt: Date | null;
}
