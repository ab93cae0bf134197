import type { ActFactSpec, ActRow } from '../lifecycle/act.types.js';
import type {
  PartnerContact,
  PartnershipAbout,
  PartnershipCapacity,
  PartnershipEntry,
  PartnershipState,
} from './partnership.types.js';

export interface PartnershipFacts {
  readonly signedOn?: string;
  readonly endsOn?: string;
  /** Attachments of the partnership. */
  readonly agreement?: readonly string[];
  readonly about?: PartnershipAbout;
  /** Whether the bureau has another partnership of that name; filled in by whoever loads the row. */
  readonly isNameTaken?: boolean;
  readonly contacts?: readonly PartnerContact[];
  readonly resources?: readonly PartnershipEntry[];
  readonly needs?: readonly PartnershipEntry[];
  readonly projects?: readonly PartnershipEntry[];
  readonly reason?: string;
  /** Calendar days before the end from which it is expiring, as set; filled in by the watch. */
  readonly noticeDays?: number;
}
export type PartnershipFactName = keyof PartnershipFacts;

export const partnershipFactSpecs = {
  signedOn: { label: '签订日期', kind: 'day' },
  endsOn: { label: '到期日期', kind: 'day' },
  agreement: { label: '协议文件', kind: 'attachments' },
  about: { label: '结对信息', kind: 'form' },
  isNameTaken: { label: '单位已结对', kind: 'boolean' },
  contacts: { label: '共建单位联系人', kind: 'rows' },
  resources: { label: '资源清单', kind: 'rows' },
  needs: { label: '需求清单', kind: 'rows' },
  projects: { label: '项目清单', kind: 'rows' },
  reason: { label: '理由', kind: 'longText' },
  noticeDays: { label: '到期前天数', kind: 'number' },
} as const satisfies Record<PartnershipFactName, ActFactSpec>;

const keepers = ['unitHead', 'coordinator', 'deputyLeader', 'principal'] as const;
const inForce = ['ACTIVE', 'EXPIRING', 'RENEWED'] as const;

// The table of lifecycles §10. A renewed partnership runs on with its new term and expires in its turn.
// prettier-ignore
export const partnershipTransitions = {
  sign: {
    label: '签约', from: ['DRAFT'], to: 'ACTIVE', by: keepers, needs: ['signedOn', 'endsOn'], offers: ['agreement'],
    checks: ['termSound'], event: 'partnership.signed', told: '已签约结对',
  },
  renew: {
    label: '续签', from: inForce, to: 'RENEWED', by: keepers, needs: ['signedOn', 'endsOn'], offers: ['agreement'],
    checks: ['termSound', 'termLater'], event: 'partnership.renewed', told: '已续签',
  },
  update: {
    label: '更新信息和清单', from: ['DRAFT', ...inForce], to: 'same', by: ['contact', ...keepers], needs: [],
    offers: ['about', 'contacts', 'resources', 'needs', 'projects', 'agreement'], checks: ['aboutSound', 'entriesSound', 'contactsSound', 'agreementOfTerm'],
    event: 'partnership.updated', told: '更新了结对信息或清单',
  },
  expire: {
    label: '提示到期', from: ['ACTIVE', 'RENEWED'], to: 'EXPIRING', by: ['system'], needs: ['noticeDays'], offers: [],
    checks: ['expiresSoon'], event: 'partnership.expiring', told: '即将到期',
  },
  end: {
    label: '终止', from: ['DRAFT', ...inForce], to: 'ENDED', by: [...keepers, 'system'], needs: ['reason'], offers: [],
    event: 'partnership.ended', told: '已终止',
  },
} as const satisfies Record<string, ActRow<PartnershipState, PartnershipCapacity, PartnershipFactName>>;

export type PartnershipAction = keyof typeof partnershipTransitions;
