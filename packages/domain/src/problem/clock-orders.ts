import { daysAfter, feedbackDays } from './problem-checks.js';
import type { Outcome, Transition } from './problem.transitions.js';
import type { ClockKind, PauseReason } from '../deadline/clock.types.js';
import { problemClockKinds, type ClockOrder, type Problem } from './problem.types.js';

/** The clocks an act moves, ends first, as orders the service executes without knowing why. */
export function clockOrders(
  row: Transition,
  outcome: Outcome,
  next: Problem,
  actorUserId: string | null,
  now: Date,
): readonly ClockOrder[] {
  const stops = row.stops === 'all' ? problemClockKinds : (row.stops ?? []);
  // A co-handler's reply finishes that co-handler's clock only.
  const onlyOwn = row.by.includes('coHandler') && actorUserId !== null ? { ownerUserId: actorUserId } : {};
  return [
    ...(row.finishes ?? []).map((kind): ClockOrder => ({
      order: 'finish',
      kind,
      ...(kind === 'coHandler' ? onlyOwn : {}),
    })),
    ...stops.map((kind): ClockOrder => ({ order: 'stop', kind })),
    ...(row.pauses ?? []).map((kind): ClockOrder => ({ order: 'pause', kind, reason: whyPaused(next) })),
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

function whyPaused({ state, pauseReason }: Problem): PauseReason {
  if (state === 'SHELVED') return 'SHELVED';
  return state === 'AWAITING_INFO' ? (pauseReason ?? 'SUPPLEMENT') : 'IN_REVIEW';
}
