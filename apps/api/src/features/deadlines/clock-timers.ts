import type { EscalationLadder, Rung } from '@zhuqi/domain/deadline/ladder.js';
import { overdueMoment, rungAt } from '@zhuqi/domain/deadline/reminders.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import type { ArmedTimer, CalledOffTimers, ClockFact, TimerFact } from '../../platform/facts/fact.types.js';
import { newId } from '../../platform/database/new-id.js';
import { isEnterpriseClock } from './subject-due.js';

/** The step that freezes the overdue fact, at the first working moment after the due time; it is no rung of the ladder. */
export const OVERDUE = 'OVERDUE';

/** A step of a clock and its moment. */
interface Step {
  readonly step: string;
  readonly at: Date;
}

/**
 * The timers of a clock after a change. Steps that lie ahead are armed, all others it had are called off. A step that has
 * fired stays fired: the write ignores it, so each rung speaks once per clock.
 * @param before null for a new clock
 */
export function timersOf(
  calendar: WorkingCalendar,
  ladder: EscalationLadder,
  before: ClockFact | null,
  after: ClockFact,
  at: Date,
): TimerFact[] {
  const steps = after.state === 'running' ? stepsOf(calendar, ladder, after) : [];
  // A due date that a new calendar has moved into the past must still be found overdue, at the next sweep.
  const ahead = steps.filter((step) => step.step === OVERDUE || step.at > at);
  const armed = ahead.map((step) => timer(after, step));
  const covers = steps.length > 0 && ahead.length === steps.length && isLate(before) === isLate(after);
  return before === null || covers ? armed : [...armed, callOff(after, ahead)];
}

/** The rungs that begin to count once the overdue fact is frozen; those missed meanwhile come at the next sweep. */
export const rungsAfterDue = (calendar: WorkingCalendar, ladder: EscalationLadder, clock: ClockFact): TimerFact[] =>
  lateRungs(calendar, ladder, clock).map((step) => timer(clock, step));

/** Most clocks end in time: rungs after the due day are armed only when it has passed. */
function stepsOf(calendar: WorkingCalendar, ladder: EscalationLadder, clock: ClockFact): Step[] {
  const early = momentsOf(calendar, halvesOf(ladder).early, clock);
  return isLate(clock)
    ? [...early, ...lateRungs(calendar, ladder, clock)]
    : [...early, { step: OVERDUE, at: overdueMoment(calendar, clock.dueAt) }];
}

const isLate = (clock: ClockFact | null): boolean => clock !== null && clock.overdueAt !== null;

/** Nobody of ours is late with a clock of the enterprise: it ends by itself. */
const lateRungs = (calendar: WorkingCalendar, ladder: EscalationLadder, clock: ClockFact): Step[] =>
  isEnterpriseClock(clock.kind) ? [] : momentsOf(calendar, halvesOf(ladder).late, clock);

const momentsOf = (calendar: WorkingCalendar, rungs: readonly Rung[], { dueAt }: ClockFact): Step[] =>
  rungs.map(({ step, offsetDays }) => ({ step, at: rungAt(calendar, dueAt, offsetDays) }));

/** Rungs up to the due day, and those after it. */
interface Halves {
  readonly early: readonly Rung[];
  readonly late: readonly Rung[];
}

/** A ladder is a setting that seldom changes, and every act of every case asks for its halves. */
const halves = new WeakMap<EscalationLadder, Halves>();

function halvesOf(ladder: EscalationLadder): Halves {
  const known = halves.get(ladder);
  if (known) return known;
  const only = (wanted: (rung: Rung) => boolean) => ladder.rungs.filter(wanted);
  const made = { early: only(({ offsetDays }) => offsetDays <= 0), late: only(({ offsetDays }) => offsetDays > 0) };
  halves.set(ladder, made);
  return made;
}

const timer = (clock: ClockFact, { step, at }: Step): ArmedTimer => ({
  state: 'armed',
  id: newId(),
  clockId: clock.id,
  step,
  fireAt: at,
});

const callOff = (clock: ClockFact, kept: readonly Step[]): CalledOffTimers => ({
  state: 'cancelled',
  clockId: clock.id,
  kept: kept.map(({ step }) => step),
});
