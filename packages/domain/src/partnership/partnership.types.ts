import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ActRefusal } from '../lifecycle/act.types.js';

/** States of a partnership (共建结对). */
export const partnershipStateLabels = {
  DRAFT: '拟结对',
  ACTIVE: '结对中',
  EXPIRING: '即将到期',
  RENEWED: '已续签',
  ENDED: '已终止',
} as const;
export type PartnershipState = keyof typeof partnershipStateLabels;

/** In force: these count as partnerships of the day. */
export const standingPartnershipStates: readonly PartnershipState[] = ['ACTIVE', 'EXPIRING', 'RENEWED'];

export const partnerTypeLabels = {
  BANK: '金融机构',
  ENTERPRISE: '企业',
  UNIVERSITY: '高校',
  INSTITUTE: '科研院所',
  GOVERNMENT: '机关单位',
  COMMUNITY: '村（社区）',
} as const;
export type PartnerType = keyof typeof partnerTypeLabels;

export const partnershipCapacityLabels = {
  contact: '联系人',
  unitHead: '处室负责人（支部书记）',
  coordinator: '协调员',
  deputyLeader: '分管领导',
  principal: '党组书记',
  system: '系统',
} as const;
export type PartnershipCapacity = keyof typeof partnershipCapacityLabels;

export interface PartnerContact {
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
}

/** 资源、需求、项目清单: what each side brings, what each wants, what they do together. */
export interface PartnershipEntry {
  readonly id: string;
  readonly side: 'US' | 'PARTNER' | 'BOTH';
  readonly text: string;
}

export interface PartnershipContent {
  readonly partnerName: string;
  readonly partnerType: PartnerType;
  /** When it is in the register of enterprises. */
  readonly enterpriseId: string | null;
  readonly purpose: string;
  readonly contacts: readonly PartnerContact[];
  readonly resources: readonly PartnershipEntry[];
  readonly needs: readonly PartnershipEntry[];
  readonly projects: readonly PartnershipEntry[];
}

export interface PartnershipOrigin {
  readonly id: string;
  readonly bureauId: string;
  /** The unit or branch that keeps it, and its contact there. */
  readonly unitPath: string;
  readonly contactId: string;
}

/** With whom, to what end and who looks after it here, all of it anew; the contact's unit keeps the partnership. */
export interface PartnershipAbout extends Pick<
  PartnershipContent,
  'partnerName' | 'partnerType' | 'enterpriseId' | 'purpose'
> {
  readonly contactId: string;
  readonly unitPath: string;
}

/** A term of the agreement; the last one runs. */
export interface PartnershipTerm {
  readonly signedOn: ShanghaiDay;
  readonly endsOn: ShanghaiDay;
  /** Attachments of the partnership that hold the signed agreement. */
  readonly agreementFileIds: readonly string[];
}

/** The row of a partnership: the fold of its events. */
export interface Partnership extends PartnershipOrigin, PartnershipContent {
  readonly state: PartnershipState;
  readonly version: number;
  readonly terms: readonly PartnershipTerm[];
  readonly endReason: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

export type PartnershipRefusalCode = 'NOT_YET_EXPIRING' | 'TERM_ORDER';
export type PartnershipRefusal = ActRefusal<PartnershipRefusalCode>;
