import type { SaveRoutingRuleInput } from '../gql/graphql.js';
import type { RoutingRule } from './routing-rules.adapter.js';

export interface TargetValue {
  kind: string;
  id: string | null;
}

export interface RuleValues {
  name: string;
  order: number;
  active: boolean;
  category: string | null;
  area: string | null;
  districtCode: string | null;
  /** yes | no; null: with or without. */
  liaison: string | null;
  host: TargetValue;
  coHandlers: TargetValue[];
}

export const emptyRule: RuleValues = {
  name: '',
  order: 10,
  active: true,
  category: null,
  area: null,
  districtCode: null,
  liaison: null,
  host: { kind: 'unit', id: null },
  coHandlers: [],
};

const plain = ({ kind, id }: RoutingRule['host']): TargetValue => ({ kind, id: id ?? null });

export const toValues = (rule: RoutingRule): RuleValues => ({
  name: rule.name,
  order: rule.order,
  active: rule.active,
  category: rule.category ?? null,
  area: rule.area ?? null,
  districtCode: rule.districtCode ?? null,
  liaison: rule.hasLiaison == null ? null : rule.hasLiaison ? 'yes' : 'no',
  host: plain(rule.host),
  coHandlers: rule.coHandlers.map(plain),
});

export const toInput = (
  { liaison, ...values }: RuleValues,
  before?: Pick<RoutingRule, 'id' | 'version'>,
): SaveRoutingRuleInput => ({
  ...(before ? { id: before.id, expectedVersion: before.version } : {}),
  ...values,
  name: values.name.trim(),
  order: Number(values.order),
  hasLiaison: liaison === null ? null : liaison === 'yes',
});
