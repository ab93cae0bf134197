import { categoryLabels, priorityLabels } from '../problem/problem-codes.js';
import { clockKinds, type Grant, type GrantUnit } from './clock.types.js';
import type { DeadlinePolicy, DeadlineRule } from './deadline-policy.js';

export const grantUnitLabels: Readonly<Record<GrantUnit, string>> = {
  workday: '个工作日',
  workminute: '分钟工作时间',
  calendarday: '个自然日',
};

export const roundLabels = { first: '首次办理', again: '二次办理' } as const;

/** `7个工作日` · `当日办结` */
export const grantText = ({ unit, amount }: Grant): string =>
  unit === 'workday' && amount === 0 ? '当日办结' : `${amount}${grantUnitLabels[unit]}`;

/** `主办办理（复杂，二次办理）` */
export function ruleName({ kind, category, priority, round }: DeadlineRule): string {
  const conditions = [
    ...(category ? [categoryLabels[category]] : []),
    ...(priority ? [priorityLabels[priority]] : []),
    ...(round ? [roundLabels[round]] : []),
  ];
  return conditions.length > 0 ? `${clockKinds[kind]}（${conditions.join('，')}）` : clockKinds[kind];
}

/** `10个工作日，最长25个工作日` */
export const ruleText = ({ grant, maximum }: DeadlineRule): string =>
  maximum === undefined ? grantText(grant) : `${grantText(grant)}，最长${maximum}${grantUnitLabels[grant.unit]}`;

/** One rule that another version has otherwise; null where a version has no such rule. */
export interface PolicyChange {
  readonly rule: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What another version of the policy changes, in its order; rules are the same when their conditions are. */
export function policyChanges(
  before: Pick<DeadlinePolicy, 'rules'>,
  after: Pick<DeadlinePolicy, 'rules'>,
): readonly PolicyChange[] {
  const texts = ({ rules }: Pick<DeadlinePolicy, 'rules'>) =>
    new Map(rules.map((rule) => [ruleName(rule), ruleText(rule)]));
  const [was, is] = [texts(before), texts(after)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((rule) => ({ rule, from: was.get(rule) ?? null, to: is.get(rule) ?? null }))
    .filter(({ from, to }) => from !== to);
}

export const changeText = ({ rule, from, to }: PolicyChange): string =>
  from === null ? `${rule}新设为${to ?? ''}` : to === null ? `${rule}取消单独规定` : `${rule}由${from}改为${to}`;

/** What publishing would mean, as a sentence to read before it. */
export function policyPreview(before: DeadlinePolicy, after: Pick<DeadlinePolicy, 'rules'>): string {
  const changes = policyChanges(before, after);
  return changes.length === 0
    ? '与现行版本相同，没有需要发布的修改。'
    : `发布后，新受理的问题按第${before.version + 1}版计时：${changes.map(changeText).join('；')}。已在办理的问题仍按原来的版本。`;
}
