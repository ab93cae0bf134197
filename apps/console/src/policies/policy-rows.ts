import type { ClockKind, GrantUnit } from '@zhuqi/domain/deadline/clock.types.js';
import type { DeadlineRule } from '@zhuqi/domain/deadline/deadline-policy.js';
import type { DeadlinePoliciesQuery, DeadlineRuleInput } from '../gql/graphql.js';

export type PolicyVersion = DeadlinePoliciesQuery['deadlinePolicies'][number];

/** A rule as the form holds it: text where people type. */
export interface RuleRow {
  /** Of the row in this form only. */
  readonly key: number;
  readonly kind: string;
  readonly category: string;
  readonly priority: string;
  readonly round: string;
  readonly unit: string;
  readonly amount: string;
  readonly maximum: string;
}

export const rowsOf = (rules: PolicyVersion['rules']): RuleRow[] =>
  rules.map(({ kind, category, priority, round, unit, amount, maximum }, key) => ({
    key,
    kind,
    category: category ?? '',
    priority: priority ?? '',
    round: round ?? '',
    unit,
    amount: String(amount),
    maximum: typeof maximum === 'number' ? String(maximum) : '',
  }));

/** What is typed as a number; what is none stays wrong, for the domain to say so. */
const numberOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

/** The contract's codes are the domain's: the server has checked them, and the form offers no others. */
export const ruleOf = ({ kind, unit, amount, maximum, ...conditions }: Omit<RuleRow, 'key'>): DeadlineRule => ({
  kind: kind as ClockKind,
  ...(conditions.category ? { category: conditions.category as NonNullable<DeadlineRule['category']> } : {}),
  ...(conditions.priority ? { priority: conditions.priority as NonNullable<DeadlineRule['priority']> } : {}),
  ...(conditions.round ? { round: conditions.round as NonNullable<DeadlineRule['round']> } : {}),
  grant: { unit: unit as GrantUnit, amount: numberOf(amount) },
  ...(maximum.trim() === '' ? {} : { maximum: numberOf(maximum) }),
});

export const inputOf = ({ grant, ...rule }: DeadlineRule): DeadlineRuleInput => ({ ...rule, ...grant });
