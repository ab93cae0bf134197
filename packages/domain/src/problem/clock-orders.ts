import { daysAfter, feedbackDays } from './problem-checks.js';
import type { Outcome, Transition } from './problem.transitions.js';
import { clockKinds, type ClockKind, type ClockOrder, type Problem } from './problem.types.js';

/** The clocks an act moves, ends first, as orders the service executes without knowing why. */
export function clockOrders(
  row: Transition,
  outcome: Outcome,
  next: Problem,
  actorUserId: string | null,
  now: Date,
): readonly ClockOrder[] {
  const stops = row.stops === 'all' ? clockKinds : (row.stops ?? []);
  // A co-handler's reply ends that co-handler's clock; anybody else's act ends those of all.
  const onlyOwn = row.by.includes('coHandler') && actorUserId !== null ? { ownerUserId: actorUserId } : {};
  return [
    ...stops.map((kind): ClockOrder => ({ order: 'stop', kind, ...(kind === 'coHandler' ? onlyOwn : {}) })),
    ...(row.pauses ?? []).map((kind): ClockOrder => ({ order: 'pause', kind })),
    ...(row.resumes ?? []).map((kind): ClockOrder => ({ order: 'resume', kind })),
    ...[...(row.starts ?? []), ...(outcome.starts ?? [])].flatMap((kind) => starts(kind, next, now)),
  ];
}

function starts(kind: ClockKind, problem: Problem, now: Date): readonly ClockOrder[] {
  switch (kind) {
    case 'sign':
    case 'firstContact':
    case 'host':
      return [{ order: 'start', kind, ...(problem.host ? { ownerUserId: problem.host.userId } : {}) }];
    case 'coHandler':
      return problem.coHandlers.map(({ userId, dueAt }) => ({
        order: 'start',
        kind,
        ownerUserId: userId,
        ...(dueAt === null ? {} : { dueHint: dueAt }),
      }));
    case 'feedback':
      return [{ order: 'start', kind, dueHint: daysAfter(now, feedbackDays) }];
    default:
      return [{ order: 'start', kind }];
  }
}
