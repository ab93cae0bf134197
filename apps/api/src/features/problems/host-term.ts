import { ruleFor } from '@zhuqi/domain/deadline/deadline-policy.js';
import { extensionTermOf, type ExtensionTerm } from '@zhuqi/domain/deadline/extension.js';
import { isProblemAction, transitionOf } from '@zhuqi/domain/problem/problem.transitions.js';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';
import { ruleForItem } from '@zhuqi/domain/service-list/promised-days.js';
import { clockFactOf, toClock, type ClockRow } from '../deadlines/clock.mapper.js';
import type { DeadlineService } from '../deadlines/deadline.service.js';

/** Calendar and policies, as the service knows them. */
type Planner = NonNullable<ReturnType<DeadlineService['known']>>;

/** What the open host clock allows when more time is wanted; null when none is open. */
export function hostTermOf(planner: Planner, problem: Problem, clocks: readonly ClockRow[]): ExtensionTerm | null {
  const open = clocks.find(({ kind, state }) => kind === 'host' && (state === 'running' || state === 'paused'));
  if (!open) return null;
  const clock = toClock(clockFactOf(open));
  const policy = planner.policies.of(clock.policyVersion);
  const rule = ruleForItem(ruleFor(policy, 'host', problem.category, problem.priority, clock.round), problem);
  return extensionTermOf(planner.calendar, rule, clock);
}

/** Whether an act looks at the term: only those that name a new due date. */
export function looksAtHostTerm(action: string): boolean {
  if (!isProblemAction(action)) return false;
  const { needs, offers } = transitionOf(action);
  return needs.includes('newDueDate') || offers.includes('newDueDate');
}
