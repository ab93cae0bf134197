import { addDays, dayFromParts, daysBetween, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { CadenceRule, PaidVisit, VisitTarget } from './cadence.types.js';

export interface VisitDue {
  readonly target: VisitTarget;
  readonly everyMonths: number;
  readonly lastOn: ShanghaiDay | null;
  readonly dueOn: ShanghaiDay;
  /** Calendar days past the due day; 0 = not yet. */
  readonly daysLate: number;
  /** The visit already planned for it. */
  readonly plannedOn: ShanghaiDay | null;
}

/** The rule for a target: the one for its level before the general one; null when there is none. */
export const cadenceRuleFor = (rules: readonly CadenceRule[], target: VisitTarget): CadenceRule | null =>
  rules.find((rule) => rule.target === target.target && rule.level !== undefined && rule.level === target.level) ??
  rules.find((rule) => rule.target === target.target && rule.level === undefined) ??
  null;

/** When each target is next to be visited, most pressing first: so many months after the last visit or its beginning. */
export function visitsDue(
  rules: readonly CadenceRule[],
  targets: readonly VisitTarget[],
  visits: readonly PaidVisit[],
  today: ShanghaiDay,
): readonly VisitDue[] {
  return targets
    .flatMap((target) => {
      const rule = cadenceRuleFor(rules, target);
      if (rule === null) return [];
      const own = visits.filter(({ targetId }) => targetId === target.id);
      const lastOn = latest(own.filter(({ isPlanned, on }) => !isPlanned && on <= today));
      const dueOn = addMonths(lastOn ?? target.since, rule.everyMonths);
      const plannedOn =
        own
          .filter(({ isPlanned, on }) => isPlanned && on >= today)
          .map(({ on }) => on)
          .sort()[0] ?? null;
      return [
        {
          target,
          everyMonths: rule.everyMonths,
          lastOn,
          dueOn,
          daysLate: Math.max(0, daysBetween(dueOn, today)),
          plannedOn,
        },
      ];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

const latest = (visits: readonly PaidVisit[]): ShanghaiDay | null =>
  visits
    .map(({ on }) => on)
    .sort()
    .at(-1) ?? null;

/** The same day so many months on; where the month is too short, its last day. */
export function addMonths(day: ShanghaiDay, months: number): ShanghaiDay {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, Number(day.slice(8, 10))];
  const first = dayFromParts(year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
  const next = dayFromParts(year + Math.floor((month + 1) / 12), ((((month + 1) % 12) + 12) % 12) + 1, 1);
  if (!first.ok || !next.ok) throw new RangeError(`no such month: ${day} + ${months}`);
  const same = addDays(first.day, date - 1);
  return same < next.day ? same : addDays(next.day, -1);
}
