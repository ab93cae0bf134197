import type { ClockKind, PauseReason } from '../deadline/clock.types.js';
import { addMonths, dayOf, fromShanghai } from '../deadline/shanghai-time.js';
import { daysAfter, feedbackDays } from './problem-checks.js';
import type { Facts } from './problem-facts.js';
import type { Outcome, Transition } from './problem.transitions.js';
import { problemClockKinds, type ClockOrder, type Problem } from './problem.types.js';

/** An act as the clocks see it. */
interface Act {
  readonly before: Problem;
  readonly next: Problem;
  readonly facts: Facts;
  /** null: the enterprise, or time itself. */
  readonly userId: string | null;
  readonly now: Date;
}

/** The clocks an act moves, ends first, as orders the service executes without knowing why. */
export function clockOrders(row: Transition, outcome: Outcome, act: Act): readonly ClockOrder[] {
  const stops = row.stops === 'all' ? problemClockKinds : (row.stops ?? []);
  // A co-handler's reply finishes that co-handler's clock only.
  const onlyOwn = row.by.includes('coHandler') && act.userId !== null ? { ownerUserId: act.userId } : {};
  return [
    ...(row.finishes ?? []).map((kind): ClockOrder => ({
      order: 'finish',
      kind,
      ...(kind === 'coHandler' ? onlyOwn : {}),
    })),
    ...stops.map((kind): ClockOrder => ({ order: 'stop', kind })),
    ...(row.pauses ?? []).map((kind): ClockOrder => ({ order: 'pause', kind, reason: whyPaused(act.next) })),
    ...(row.resumes ?? []).map((kind): ClockOrder => ({ order: 'resume', kind })),
    ...(outcome.extends ?? []).flatMap((kind) => extension(kind, act)),
    ...[...(row.replaces ?? []), ...(outcome.replaces ?? [])].map((kind): ClockOrder => ({
      order: 'replaceGrant',
      kind,
    })),
    ...(row.handsOver ?? []).flatMap((kind) => handOver(kind, act)),
    ...[...(row.starts ?? []), ...(outcome.starts ?? [])].flatMap((kind) => starts(kind, act.next, act.now)),
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
    case 'shelfReview':
      return [{ order: 'start', kind, dueHint: nextReview(problem, now) }];
    default:
      return [{ order: 'start', kind }];
  }
}

/** A month from now, or the plan date when that comes first. */
function nextReview({ shelvedUntil }: Problem, now: Date): Date {
  const month = fromShanghai(addMonths(dayOf(now), 1));
  return shelvedUntil && shelvedUntil < month ? shelvedUntil : month;
}

function extension(kind: ClockKind, { before: { extensionRequest }, facts }: Act): readonly ClockOrder[] {
  if (!extensionRequest) return [];
  const { at: asked, late } = extensionRequest;
  return [{ order: 'extend', kind, newDue: facts.newDueDate ?? extensionRequest.newDueDate, asked, late }];
}

/** The clocks of whoever leaves go to whoever comes. */
function handOver(kind: ClockKind, { before, facts }: Act): readonly ClockOrder[] {
  const [from, to] =
    kind === 'coHandler' ? [facts.formerCoHandler, facts.coHandler] : [before.host ?? undefined, facts.host];
  if (!from || !to) return [];
  return [{ order: 'handOver', kind, ownerUserId: from.userId, to: { userId: to.userId, unitId: to.unitId } }];
}

function whyPaused({ state, pauseReason }: Problem): PauseReason {
  if (state === 'SHELVED') return 'SHELVED';
  return state === 'AWAITING_INFO' ? (pauseReason ?? 'SUPPLEMENT') : 'IN_REVIEW';
}
