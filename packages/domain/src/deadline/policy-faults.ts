import { badReviewFaults } from '../callback/bad-review-path.js';
import { categoryLabels, priorityLabels } from '../problem/problem-codes.js';
import { clockKinds, type ClockKind, type GrantUnit } from './clock.types.js';
import type { DeadlinePolicy, DeadlineRule, PriorityCode, ProblemCategoryCode } from './deadline-policy.js';
import { grantUnitLabels, ruleName } from './policy-text.js';

/** The most a rule may grant, by unit: a quarter, a week of working time, a quarter. */
const most: Readonly<Record<GrantUnit, number>> = { workday: 60, workminute: 2_100, calendarday: 90 };

/** Short promises may be counted in minutes; what is waited for may be counted in plain days; all else in working days. */
const inMinutes: readonly ClockKind[] = ['accept', 'sign', 'firstContact'];
const inPlainDays: readonly ClockKind[] = ['info', 'feedback', 'shelfReview'];

const kinds = Object.keys(clockKinds) as readonly ClockKind[];
const categories = Object.keys(categoryLabels) as readonly ProblemCategoryCode[];
const priorities = Object.keys(priorityLabels) as readonly PriorityCode[];
const rounds = ['first', 'again'] as const;

/** What is wrong with an edited policy, in Chinese sentences; empty when it can be published. */
export function policyFaults(policy: DeadlinePolicy): readonly string[] {
  const faults = [...policy.rules.flatMap(ruleFaults), ...repeated(policy.rules.map(ruleName)).map(twice)];
  if (faults.length > 0) return faults;
  const coverage = [...new Set(kinds.flatMap((kind) => coverageFaults(policy, kind)))];
  return coverage.length > 0 ? coverage : badReviewFaults(policy);
}

function ruleFaults(rule: DeadlineRule): readonly string[] {
  const { kind, grant, maximum } = rule;
  const name = ruleName(rule);
  const unit = grantUnitLabels[grant.unit];
  const fits =
    grant.unit === 'workday' ||
    (grant.unit === 'workminute' && inMinutes.includes(kind)) ||
    (grant.unit === 'calendarday' && inPlainDays.includes(kind));
  if (!fits) return [`${name}不能按“${unit}”计时，请改为工作日。`];
  if (!Number.isInteger(grant.amount) || grant.amount < 0 || grant.amount > most[grant.unit])
    return [`${name}的时限应为0至${most[grant.unit]}${unit}的整数。`];
  if (grant.amount === 0 && grant.unit !== 'workday') return [`${name}的时限不能为0${unit}。`];
  if (maximum === undefined) return [];
  return Number.isInteger(maximum) && maximum >= grant.amount && maximum <= most[grant.unit]
    ? []
    : [`${name}含延期的最长时限应为${grant.amount}至${most[grant.unit]}${unit}的整数。`];
}

/** Every case must find its rule, and one only: of the rules that fit, those with most conditions must not be several. */
function coverageFaults({ rules }: DeadlinePolicy, kind: ClockKind): readonly string[] {
  return categories.flatMap((category) =>
    priorities.flatMap((priority) =>
      rounds.flatMap((round) => {
        const fitting = rules.filter(
          (rule) =>
            rule.kind === kind &&
            (rule.category ?? category) === category &&
            (rule.priority ?? priority) === priority &&
            (rule.round ?? round) === round,
        );
        const strength = Math.max(0, ...fitting.map(conditionsOf));
        const best = fitting.filter((rule) => conditionsOf(rule) === strength);
        if (best.length === 1) return [];
        const rival = best.map((rule) => `“${ruleName(rule)}”`).join('与');
        const where = ruleName({ kind, category, priority, round, grant: { unit: 'workday', amount: 0 } });
        return [
          best.length === 0
            ? `“${where}”没有规定时限，请补充。`
            : `${rival}同样适用于“${where}”，请再单独规定这种情形的时限。`,
        ];
      }),
    ),
  );
}

const conditionsOf = ({ category, priority, round }: DeadlineRule): number =>
  [category, priority, round].filter((condition) => condition !== undefined).length;

const twice = (name: string): string => `${name}规定了两次，请删去一条。`;

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];
