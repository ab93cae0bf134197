import type { Grant } from '../deadline/clock.types.js';
import type { DeadlineRule } from '../deadline/deadline-policy.js';
import type { ServiceItem } from './service-list.types.js';

/** The rule for the host's clock of a case that cites this item: what the list promises goes before the policy. */
export function ruleForItem(rule: DeadlineRule, item: Pick<ServiceItem, 'promisedDays'> | null): DeadlineRule {
  if (item === null || item.promisedDays === null || rule.kind !== 'host') return rule;
  // 二次办理 is no time to promise more than the policy has for it.
  const amount = rule.round === 'again' ? Math.min(item.promisedDays, rule.grant.amount) : item.promisedDays;
  const grant: Grant = { unit: 'workday', amount };
  // A promise never takes away room to extend, and extensions still end somewhere.
  const { maximum } = rule;
  return { ...rule, grant, ...(maximum === undefined ? {} : { maximum: Math.max(maximum, item.promisedDays) }) };
}
