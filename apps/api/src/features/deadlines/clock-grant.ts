import type { ClockKind, Grant } from '@zhuqi/domain/deadline/clock.types.js';
import {
  ruleFor,
  type DeadlinePolicy,
  type PriorityCode,
  type ProblemCategoryCode,
} from '@zhuqi/domain/deadline/deadline-policy.js';
import { dayOf, daysBetween } from '@zhuqi/domain/deadline/shanghai-time.js';
import { ruleForItem } from '@zhuqi/domain/service-list/promised-days.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';

export interface GrantRequest {
  readonly kind: ClockKind;
  readonly category: string | null;
  readonly priority: string | null;
  readonly round: number;
  readonly at: Date;
  /** What the cited item of the service list promises; goes before the policy. */
  readonly promisedDays?: number | null;
  /** A day somebody chose instead of the policy's term. */
  readonly dueHint?: Date;
}

/**
 * The time a new clock gets: the policy's, or as much as reaches the chosen day. A chosen working day is counted in
 * working days, so that a pause moves it like any other term; a day off is met exactly, in calendar days.
 */
export function grantOf(calendar: WorkingCalendar, policy: DeadlinePolicy, request: GrantRequest): Grant {
  const rule = ruleFor(
    policy,
    request.kind,
    request.category as ProblemCategoryCode | null,
    request.priority as PriorityCode | null,
    request.round,
  );
  const { grant: byPolicy } = ruleForItem(rule, { promisedDays: request.promisedDays ?? null });
  if (!request.dueHint) return byPolicy;
  const [start, chosen] = [dayOf(request.at), dayOf(request.dueHint)];
  return byPolicy.unit !== 'calendarday' && calendar.isWorkday(chosen)
    ? { unit: 'workday', amount: calendar.workingDaysBetween(start, chosen) }
    : { unit: 'calendarday', amount: Math.max(0, daysBetween(start, chosen)) };
}
