import { dueAt, workingDaysLate, type Due } from './due-at.js';
import type { Clock, Pause, PauseReason } from './clock.types.js';
import { dayOf } from './shanghai-time.js';
import type { WorkingCalendar } from './working-calendar.js';

export type ClockStart = Pick<
  Clock,
  | 'id'
  | 'subjectType'
  | 'subjectId'
  | 'round'
  | 'kind'
  | 'ownerUserId'
  | 'ownerUnitId'
  | 'grant'
  | 'policyVersion'
  | 'startedAt'
>;

const neverLate = { overdueAt: null, overdueDays: null, askedLateAt: null } as const;

/** A new running clock with its due date. */
export function startClock(calendar: WorkingCalendar, start: ClockStart): Clock {
  const due = dueAt(calendar, start);
  return {
    id: start.id,
    subjectType: start.subjectType,
    subjectId: start.subjectId,
    round: start.round,
    kind: start.kind,
    ownerUserId: start.ownerUserId,
    ownerUnitId: start.ownerUnitId,
    grant: start.grant,
    policyVersion: start.policyVersion,
    startedAt: start.startedAt,
    pauses: [],
    extraDays: 0,
    dueAt: due.dueAt,
    provisional: due.provisional,
    calendarRevision: calendar.revision,
    state: 'running',
    doneAt: null,
    ...neverLate,
  };
}

/** Stops time for a reason. A due date already missed by then is frozen first. @throws Error unless running */
export function pauseClock(calendar: WorkingCalendar, clock: Clock, at: Date, reason: PauseReason): Clock {
  expectState(clock, 'running', 'pause');
  const marked = recordOverdue(calendar, clock, at);
  return { ...marked, state: 'paused', pauses: [...clock.pauses, { from: at, to: null, reason }] };
}

/** Lets time run again; the due date moves by the paused working time. @throws Error unless paused */
export function resumeClock(calendar: WorkingCalendar, clock: Clock, at: Date): Clock {
  expectState(clock, 'paused', 'resume');
  return { ...recompute(calendar, { ...clock, pauses: endPause(clock.pauses, at) }), state: 'running' };
}

/** Done by its owner: the overdue fact, if any, is frozen. @throws Error when it has ended before */
export function finishClock(calendar: WorkingCalendar, clock: Clock, at: Date): Clock {
  return endClock(calendar, clock, at, 'done');
}

/** Ended by something else (withdrawn, merged, shelved, re-assigned). What was overdue by then stays so. */
export function stopClock(calendar: WorkingCalendar, clock: Clock, at: Date): Clock {
  return endClock(calendar, clock, at, 'stopped');
}

/** How much more time: so many units of the grant, or as many as reach a day. */
export type MoreTime = { readonly extra: number } | { readonly newDue: Date };

/**
 * Grants more time. Asked after the due date it counts as overdue (lifecycles §3); asked too late but before it, too, and
 * the clock remembers since when.
 * @param asked when the extension was asked for
 * @param late it was asked for later than the rules allow
 */
export function extendClock(calendar: WorkingCalendar, clock: Clock, more: MoreTime, asked: Date, late = false): Clock {
  expectOpen(clock, 'extend');
  const marked = recordOverdue(calendar, clock, asked);
  const extra = 'extra' in more ? more.extra : extraToReach(calendar, clock, more.newDue);
  return recompute(calendar, { ...(late ? markAskedLate(marked, asked) : marked), extraDays: clock.extraDays + extra });
}

/** The least extension by which an open clock is due on this day or, where it can't count, on the next that does. */
export function extraToReach(calendar: WorkingCalendar, clock: Clock, newDue: Date): number {
  const reaches = (extra: number) => {
    const { dueAt: due } = dueAt(calendar, { ...clock, extra: clock.extraDays + extra });
    return dayOf(due) >= dayOf(newDue);
  };
  if (reaches(0)) return 0;
  let [short, enough] = [0, 1];
  for (; !reaches(enough); enough *= 2) short = enough;
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (reaches(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

/**
 * Another term from this moment on, as after re-categorising: the old clock stops with its facts, the successor counts
 * anew from now, never from the beginning. A pause goes on in the successor.
 */
export function replaceGrant(
  calendar: WorkingCalendar,
  clock: Clock,
  to: Pick<Clock, 'id' | 'grant' | 'policyVersion'>,
  at: Date,
): { readonly stopped: Clock; readonly successor: Clock } {
  const stopped = stopClock(calendar, clock, at);
  const started = startClock(calendar, { ...clock, ...to, startedAt: at });
  const reason = clock.pauses.at(-1)?.reason ?? 'IN_REVIEW';
  return { stopped, successor: clock.state === 'paused' ? pauseClock(calendar, started, at, reason) : started };
}

/** Hands an open clock to another person: this one stops with its facts, the successor goes on with the same time. */
export function handOverClock(
  calendar: WorkingCalendar,
  clock: Clock,
  to: Pick<Clock, 'id' | 'ownerUserId' | 'ownerUnitId'>,
  at: Date,
): { readonly stopped: Clock; readonly successor: Clock } {
  const stopped = stopClock(calendar, clock, at);
  const successor = { ...clock, ...to, ...neverLate };
  const pausedSince = clock.state === 'paused' ? clock.pauses.at(-1)?.from : undefined;
  if (!pausedSince) return { stopped, successor };
  // A clock that stood still past its due date is as late in other hands: nothing would find it out later.
  const marked = recordOverdue(calendar, { ...successor, state: 'running' }, pausedSince);
  return { stopped, successor: { ...marked, state: 'paused' } };
}

/** Freezes the overdue fact as it stands now; unchanged while in time or paused. Safe to repeat. */
export function recordOverdue(calendar: WorkingCalendar, clock: Clock, at: Date): Clock {
  if (clock.state !== 'running' || at <= clock.dueAt) return clock;
  const days = workingDaysLate(calendar, clock.dueAt, at);
  return { ...clock, overdueAt: clock.overdueAt ?? clock.dueAt, overdueDays: Math.max(clock.overdueDays ?? 0, days) };
}

/** Re-plans an open clock on a changed calendar. A frozen overdue fact stays. */
export function replanClock(calendar: WorkingCalendar, clock: Clock): Clock {
  return clock.state === 'done' || clock.state === 'stopped' ? clock : recompute(calendar, clock);
}

/** The due date of a clock, recomputed from its facts. */
export function dueOfClock(calendar: WorkingCalendar, clock: Clock): Due {
  return dueAt(calendar, { ...clock, extra: clock.extraDays });
}

function endClock(calendar: WorkingCalendar, clock: Clock, at: Date, state: 'done' | 'stopped'): Clock {
  expectOpen(clock, 'end');
  const ended = clock.state === 'paused' ? resumeClock(calendar, clock, at) : recordOverdue(calendar, clock, at);
  return { ...ended, state, doneAt: at };
}

const markAskedLate = (clock: Clock, asked: Date): Clock => ({
  ...clock,
  overdueAt: clock.overdueAt ?? asked,
  overdueDays: clock.overdueDays ?? 0,
  askedLateAt: clock.askedLateAt ?? asked,
});

function recompute(calendar: WorkingCalendar, clock: Clock): Clock {
  return { ...clock, ...dueOfClock(calendar, clock), calendarRevision: calendar.revision };
}

const endPause = (pauses: readonly Pause[], at: Date): Pause[] =>
  pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause));

function expectState(clock: Clock, state: Clock['state'], act: string): void {
  if (clock.state !== state) throw new Error(`cannot ${act} the ${clock.kind} clock ${clock.id}: it is ${clock.state}`);
}

function expectOpen(clock: Clock, act: string): void {
  if (clock.state === 'done' || clock.state === 'stopped')
    throw new Error(`cannot ${act} the ${clock.kind} clock ${clock.id}: it is ${clock.state}`);
}
