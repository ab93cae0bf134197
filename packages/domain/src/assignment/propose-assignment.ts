import { divisionLabel } from '../enterprise/division.js';
import { areaLabels, categoryLabels } from '../problem/problem-codes.js';
import type { Problem } from '../problem/problem.types.js';
import type { RoutedEnterprise, RoutingCondition, RoutingRule, RoutingTarget } from './routing.types.js';

/** A target with the liaison officer put in. */
export type ProposedTarget = Exclude<RoutingTarget, { readonly kind: 'liaison' }>;

export interface AssignmentProposal {
  readonly ruleId: string;
  readonly host: ProposedTarget;
  readonly coHandlers: readonly ProposedTarget[];
  /** Why these people, in a sentence for the coordinator. */
  readonly explanation: string;
}

export type RoutedProblem = Pick<Problem, 'category' | 'area'>;

/**
 * Proposes host and co-handlers; the coordinator decides. Of the rules that fit, the one with most conditions wins, then
 * the lower order. A rule for the liaison officer fits only where there is one who handles cases.
 * @returns null when no rule fits
 */
export function proposeAssignment(
  rules: readonly RoutingRule[],
  problem: RoutedProblem,
  enterprise: RoutedEnterprise,
): AssignmentProposal | null {
  const fitting = rules
    .filter(({ when }) => fits(when, problem, enterprise))
    .sort((a, b) => conditionsOf(b.when) - conditionsOf(a.when) || a.order - b.order);
  for (const rule of fitting) {
    const host = resolve(rule.host, enterprise);
    if (host) return proposal(rule, host, enterprise);
  }
  return null;
}

function proposal(rule: RoutingRule, host: ProposedTarget, enterprise: RoutedEnterprise): AssignmentProposal {
  const taken = new Set([keyOf(host)]);
  const coHandlers = rule.coHandlers
    .flatMap((target) => resolve(target, enterprise) ?? [])
    .filter((target) => !taken.has(keyOf(target)) && taken.add(keyOf(target)));
  const helpers = coHandlers.length > 0 ? `，${coHandlers.map(nameOf).join('、')}协办` : '';
  const explanation =
    `按规则“${rule.name}”（${conditionText(rule.when)}），建议由` +
    `${rule.host.kind === 'liaison' ? '挂钩人' : ''}${nameOf(host)}主办${helpers}。`;
  return { ruleId: rule.id, host, coHandlers, explanation };
}

const fits = (when: RoutingCondition, problem: RoutedProblem, enterprise: RoutedEnterprise): boolean =>
  (when.category ?? problem.category) === problem.category &&
  (when.area ?? problem.area) === problem.area &&
  (when.districtCode ?? enterprise.districtCode) === enterprise.districtCode &&
  (when.hasLiaison ?? hasLiaison(enterprise)) === hasLiaison(enterprise);

const conditionsOf = (when: RoutingCondition): number =>
  Object.values(when).filter((condition) => condition !== undefined).length;

/** A liaison officer who is no handler keeps in touch with the enterprise, but can't host. */
const hasLiaison = ({ liaison }: RoutedEnterprise): boolean => liaison?.roles.includes('HANDLER') ?? false;

function resolve(target: RoutingTarget, enterprise: RoutedEnterprise): ProposedTarget | null {
  if (target.kind !== 'liaison') return target;
  const { liaison } = enterprise;
  return liaison && hasLiaison(enterprise) ? { kind: 'person', userId: liaison.userId, name: liaison.name } : null;
}

const keyOf = (target: ProposedTarget): string =>
  target.kind === 'person' ? `person/${target.userId}` : `unit/${target.unitId}`;

const nameOf = (target: ProposedTarget): string => target.name;

/** 类别：复杂，领域：人才 — or 不限条件 */
export function conditionText({ category, area, districtCode, hasLiaison: liaison }: RoutingCondition): string {
  const parts = [
    category && `类别：${categoryLabels[category]}`,
    area && `领域：${areaLabels[area]}`,
    districtCode && `县区：${divisionLabel(districtCode)}`,
    liaison === undefined ? undefined : liaison ? '有挂钩人' : '无挂钩人',
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '不限条件' : parts.join('，');
}

/** What is wrong with edited rules, in Chinese sentences; empty when they can be saved. */
export function routingFaults(rules: readonly RoutingRule[]): readonly string[] {
  const seen = new Map<string, RoutingRule>();
  return rules.flatMap((rule) => {
    const condition = conditionText(rule.when);
    const twin = seen.get(`${condition}/${rule.order}`);
    seen.set(`${condition}/${rule.order}`, rule);
    const targets = [rule.host, ...rule.coHandlers].map((target) =>
      target.kind === 'liaison' ? 'liaison' : keyOf(target),
    );
    return [
      ...(rule.name.trim() === '' ? ['请为每条分派规则命名。'] : []),
      ...(twin ? [`规则“${twin.name}”与“${rule.name}”条件和顺序都相同，分不出先后。`] : []),
      ...(new Set(targets).size < targets.length ? [`规则“${rule.name}”的主办与协办有重复。`] : []),
    ];
  });
}
