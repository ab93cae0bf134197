import type { ClockKind, Grant } from './clock.types.js';

export type ProblemCategoryCode = 'CONSULT' | 'GENERAL' | 'COMPLEX';
export type PriorityCode = 'NORMAL' | 'URGENT';

/** One promise. A condition left out holds for all; of the rules that fit, the one with most conditions wins. */
export interface DeadlineRule {
  readonly kind: ClockKind;
  readonly category?: ProblemCategoryCode;
  readonly priority?: PriorityCode;
  /** `again` = the second and later rounds (二次办理). */
  readonly round?: 'first' | 'again';
  readonly grant: Grant;
  /** The most that grant and extensions together may reach, in the grant's unit. */
  readonly maximum?: number;
}

/** Versioned data: a running case keeps the version it started with. */
export interface DeadlinePolicy {
  readonly version: number;
  readonly rules: readonly DeadlineRule[];
}

const workdays = (amount: number): Grant => ({ unit: 'workday', amount });

/** Version 1: the days of lifecycles §2 and §3. */
export const defaultPolicy: DeadlinePolicy = {
  version: 1,
  rules: [
    { kind: 'accept', grant: workdays(1) },
    { kind: 'assign', grant: workdays(0) },
    { kind: 'rule', grant: workdays(0) },
    { kind: 'sign', grant: workdays(1) },
    { kind: 'firstContact', grant: workdays(1) },
    { kind: 'firstContact', priority: 'URGENT', grant: { unit: 'workminute', amount: 120 } },
    { kind: 'host', category: 'CONSULT', grant: workdays(3) },
    { kind: 'host', category: 'GENERAL', grant: workdays(7) },
    { kind: 'host', category: 'COMPLEX', grant: workdays(10), maximum: 25 },
    { kind: 'host', category: 'CONSULT', round: 'again', grant: workdays(2) },
    { kind: 'host', category: 'GENERAL', round: 'again', grant: workdays(2) },
    { kind: 'host', category: 'COMPLEX', round: 'again', grant: workdays(3), maximum: 25 },
    { kind: 'coHandler', grant: workdays(3) },
    { kind: 'info', grant: workdays(5) },
    { kind: 'review', grant: workdays(1) },
    { kind: 'callback', grant: workdays(1) },
    { kind: 'callback', round: 'again', grant: workdays(5) },
    { kind: 'feedback', grant: { unit: 'calendarday', amount: 14 } },
    { kind: 'shelfReview', grant: { unit: 'calendarday', amount: 30 } },
    { kind: 'visitRecord', grant: workdays(2) },
    { kind: 'activityRecord', grant: workdays(3) },
  ],
};

/** The rule for a clock. @throws RangeError when the policy has none: a policy must cover every kind. */
export function ruleFor(
  policy: DeadlinePolicy,
  kind: ClockKind,
  category: ProblemCategoryCode | null,
  priority: PriorityCode | null,
  round: number,
): DeadlineRule {
  const turn = round > 1 ? 'again' : 'first';
  const fitting = policy.rules.filter(
    (rule) =>
      rule.kind === kind &&
      (rule.category ?? category) === category &&
      (rule.priority ?? priority) === priority &&
      (rule.round ?? turn) === turn,
  );
  const best = fitting.sort((a, b) => conditionsOf(b) - conditionsOf(a))[0];
  if (!best) throw new RangeError(`时限规则第 ${policy.version} 版没有“${kind}”（${category ?? '–'}）的时限。`);
  return best;
}

/** The time allowed for a clock of this kind, category, priority and round. */
export function grantFor(
  policy: DeadlinePolicy,
  kind: ClockKind,
  category: ProblemCategoryCode | null,
  priority: PriorityCode | null,
  round: number,
): Grant {
  return ruleFor(policy, kind, category, priority, round).grant;
}

const conditionsOf = (rule: DeadlineRule): number =>
  [rule.category, rule.priority, rule.round].filter((condition) => condition !== undefined).length;
