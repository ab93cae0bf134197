import type { ActFactSpec, ActRow } from '../lifecycle/act.types.js';
import type { EnterpriseFields } from '../query/enterprise-fields.js';
import type { Filter } from '../query/filter.js';
import { policyLevelLabels, type PolicyCapacity, type PolicyState } from './policy-push.types.js';

export interface PolicyFacts {
  readonly title?: string;
  readonly summary?: string;
  /** Checked against the fields of enterprises by whoever reads it from outside (parseFilter). */
  readonly eligibility?: Filter<EnterpriseFields>;
  readonly level?: string;
  readonly documentId?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly reason?: string;
  /** What is emptied: a policy that is open after all, one that cites nothing. */
  readonly cleared?: ReadonlyArray<'documentId' | 'validTo'>;
}
export type PolicyFactName = keyof PolicyFacts;

export const policyFactSpecs = {
  title: { label: '政策名称', kind: 'text' },
  summary: { label: '政策要点', kind: 'longText' },
  eligibility: { label: '适用企业', kind: 'filter' },
  level: { label: '政策级别', kind: 'choice', options: policyLevelLabels },
  documentId: { label: '依据文件', kind: 'id' },
  validFrom: { label: '开始日期', kind: 'day' },
  validTo: { label: '截止日期', kind: 'day' },
  reason: { label: '理由', kind: 'longText' },
  cleared: { label: '清空的内容', kind: 'rows' },
} as const satisfies Record<PolicyFactName, ActFactSpec>;

// What was pushed stays as it was pushed: an error is withdrawn and pushed anew.
// prettier-ignore
export const policyTransitions = {
  publish: {
    label: '推送', from: ['DRAFT'], to: 'PUBLISHED', by: ['keeper'], needs: [], offers: [], checks: ['saysWhom', 'notOver'],
    event: 'policy.published', told: '已推送政策',
  },
  pushAgain: {
    label: '补推', from: ['PUBLISHED'], to: 'same', by: ['keeper'], needs: [], offers: [], checks: ['notOver'],
    event: 'policy.pushedAgain', told: '向新符合条件的企业补推',
  },
  edit: {
    label: '修改', from: ['DRAFT'], to: 'same', by: ['keeper'], needs: [],
    offers: ['title', 'summary', 'level', 'documentId', 'eligibility', 'validFrom', 'validTo', 'cleared'], checks: ['spanSound'],
    event: 'policy.edited', told: '修改了政策',
  },
  expire: {
    label: '到期', from: ['PUBLISHED'], to: 'EXPIRED', by: ['system'], needs: [], offers: [], checks: ['isOver'],
    event: 'policy.expired', told: '政策已过期',
  },
  withdraw: {
    label: '撤回', from: ['DRAFT', 'PUBLISHED'], to: 'WITHDRAWN', by: ['keeper'], needs: ['reason'], offers: [],
    event: 'policy.withdrawn', told: '政策已撤回',
  },
} as const satisfies Record<string, ActRow<PolicyState, PolicyCapacity, PolicyFactName>>;

export type PolicyAction = keyof typeof policyTransitions;
