import { recordOverdue } from '@zhuqi/domain/deadline/clock.js';
import { dueRung, type EscalationLadder, type Rung } from '@zhuqi/domain/deadline/ladder.js';
import { rungAt } from '@zhuqi/domain/deadline/reminders.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import type { ClockFact, TimerFact } from '../../../platform/facts/fact.types.js';
import { toClock, toClockFact } from '../clock.mapper.js';
import { OVERDUE, rungsAfterDue } from '../clock-timers.js';
import { groupBy } from './group-by.js';

/** A due timer with its clock, both locked. */
export interface DueTimer {
  readonly id: string;
  readonly step: string;
  readonly fireAt: Date;
  readonly clock: ClockFact;
}

export interface TimerVerdict {
  readonly timer: DueTimer;
  /** `armed` again, for a moment that has moved away since the timer was set. */
  readonly state: 'fired' | 'superseded' | 'cancelled' | 'armed';
  readonly fireAt: Date;
  /** The clock afterwards; another object when a fact about it was frozen. */
  readonly clock: ClockFact;
  /** The rung that was reached; null for the overdue fact, and for whatever did not fire. */
  readonly rung: Rung | null;
  /** Timers that begin to count with it. */
  readonly arms: readonly TimerFact[];
}

/** What the sweep decides by. */
export interface Almanac {
  readonly calendar: WorkingCalendar;
  readonly ladder: EscalationLadder;
}

/**
 * What to do about due timers: of a clock's rungs only the highest speaks, in working time, and those it overtook are
 * superseded; the overdue fact is frozen at its exact moment; a clock that does not run says nothing.
 */
export function decideDueTimers(almanac: Almanac, due: readonly DueTimer[], now: Date): TimerVerdict[] {
  const byClock = groupBy(due, (timer) => timer.clock.id);
  return [...byClock.values()].flatMap((timers) => ofClock(almanac, timers, now));
}

function ofClock(almanac: Almanac, timers: readonly DueTimer[], now: Date): TimerVerdict[] {
  const [first] = timers;
  if (first?.clock.state !== 'running') return timers.map((timer) => verdict(timer, 'cancelled'));
  const steps = new Set(timers.map(({ step }) => step));
  const settled = new Set<string>(almanac.ladder.rungs.map(({ step }) => step).filter((step) => !steps.has(step)));
  const climb = dueRung(almanac.calendar, almanac.ladder, toClock(first.clock), settled, now);
  return timers.map((timer) =>
    timer.step === OVERDUE ? overdue(almanac, timer, now) : rungOf(almanac, timer, climb, now),
  );
}

function overdue({ calendar, ladder }: Almanac, timer: DueTimer, now: Date): TimerVerdict {
  const { clock } = timer;
  if (now <= clock.dueAt)
    return verdict(timer, 'armed', { fireAt: calendar.nextWorkingMoment(new Date(clock.dueAt.getTime() + 1)) });
  const frozen = toClockFact(recordOverdue(calendar, toClock(clock), now), clock);
  return verdict(timer, 'fired', { clock: frozen, arms: rungsAfterDue(calendar, ladder, frozen) });
}

type Climb = ReturnType<typeof dueRung>;

function rungOf({ calendar, ladder }: Almanac, timer: DueTimer, climb: Climb, now: Date): TimerVerdict {
  const { clock, step } = timer;
  const rung = ladder.rungs.find((candidate) => candidate.step === step);
  // The ladder was edited, and this rung is no more.
  if (!rung) return verdict(timer, 'cancelled');
  // A reminder that comes after the due date is overtaken by the overdue fact.
  if (rung.offsetDays <= 0 && now > clock.dueAt) return verdict(timer, 'superseded');
  if (climb.superseded.some((lower) => lower.step === step)) return verdict(timer, 'superseded');
  if (climb.fire?.step === step) return verdict(timer, 'fired', { rung });
  // A due date that has moved away, or the night and days off, in which nobody is reminded.
  const [moment, working] = [rungAt(calendar, clock.dueAt, rung.offsetDays), calendar.nextWorkingMoment(now)];
  const later = moment > now ? moment : working;
  return later > now ? verdict(timer, 'armed', { fireAt: later }) : verdict(timer, 'cancelled');
}

const verdict = (
  timer: DueTimer,
  state: TimerVerdict['state'],
  more: Partial<Pick<TimerVerdict, 'fireAt' | 'clock' | 'rung' | 'arms'>> = {},
): TimerVerdict => ({ timer, state, fireAt: timer.fireAt, clock: timer.clock, rung: null, arms: [], ...more });
