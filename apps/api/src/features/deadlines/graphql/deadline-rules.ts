import { clockKinds, type ClockKind, type GrantUnit } from '@zhuqi/domain/deadline/clock.types.js';
import type { DeadlineRule } from '@zhuqi/domain/deadline/deadline-policy.js';
import { grantUnitLabels, roundLabels } from '@zhuqi/domain/deadline/policy-text.js';
import { categoryLabels, priorityLabels } from '@zhuqi/domain/problem/problem-codes.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import type { DeadlineRuleInput, DeadlineRule as RuleModel } from './deadline-policy.model.js';

export const ruleModel = ({ grant, ...rule }: DeadlineRule): RuleModel => ({ ...rule, ...grant });

const isCode = (codes: object, code: string | null | undefined): boolean => !code || Object.hasOwn(codes, code);

/** Rules as the domain has them, or the first code that is none. */
export function rulesOf(inputs: readonly DeadlineRuleInput[]): DeadlineRule[] | Refusal {
  const index = inputs.findIndex(
    ({ kind, unit, category, priority, round }) =>
      !Object.hasOwn(clockKinds, kind) ||
      !Object.hasOwn(grantUnitLabels, unit) ||
      !isCode(categoryLabels, category) ||
      !isCode(priorityLabels, priority) ||
      !isCode(roundLabels, round),
  );
  if (index >= 0) return new Refusal('INVALID_FACT', `第${index + 1}条规则的代码不存在，请刷新页面后重试。`, 'rules');
  return inputs.map(({ kind, unit, amount, category, priority, round, maximum }) => ({
    kind: kind as ClockKind,
    grant: { unit: unit as GrantUnit, amount },
    ...(category ? { category: category as NonNullable<DeadlineRule['category']> } : {}),
    ...(priority ? { priority: priority as NonNullable<DeadlineRule['priority']> } : {}),
    ...(round ? { round: round as NonNullable<DeadlineRule['round']> } : {}),
    ...(typeof maximum === 'number' ? { maximum } : {}),
  }));
}
