import { rungsFor, type EscalationLadder, type Rung } from '@zhuqi/domain/deadline/ladder.js';
import { overdueMoment } from '@zhuqi/domain/deadline/reminders.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import type { ClockFact, TimerFact } from '../../platform/facts/fact.types.js';
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
 * The timers of a clock after a change. Steps that lie ahead are armed; those the clock had before and no longer needs
 * are cancelled. A step that has fired stays fired: the write ignores it, so each rung speaks once per clock.
 * @param before null for a new clock
 */
export function timersOf(
  calendar: WorkingCalendar,
  ladder: EscalationLadder,
  before: ClockFact | null,
  after: ClockFact,
  at: Date,
): TimerFact[] {
  const armed = after.state === 'running' ? stepsAhead(calendar, ladder, after, at) : [];
  const kept = new Set<string>(armed.map(({ step }) => step));
  const dropped = before ? stepsOf(calendar, ladder, before).filter((step) => step.at > before.startedAt) : [];
  return [
    ...armed.map((step) => timer(after, step, 'armed')),
    ...dropped.filter(({ step }) => !kept.has(step)).map((step) => timer(after, step, 'cancelled')),
  ];
}

/** The rungs that begin to count once the overdue fact is frozen; those missed meanwhile come at the next sweep. */
export const rungsAfterDue = (calendar: WorkingCalendar, ladder: EscalationLadder, clock: ClockFact): TimerFact[] =>
  lateRungs(calendar, ladder, clock).map((step) => timer(clock, step, 'armed'));

function stepsAhead(calendar: WorkingCalendar, ladder: EscalationLadder, clock: ClockFact, at: Date): Step[] {
  // A due date that a new calendar has moved into the past must still be found overdue, at the next sweep.
  return stepsOf(calendar, ladder, clock).filter((step) => step.step === OVERDUE || step.at > at);
}

/** Most clocks end in time: rungs after the due day are armed only when it has passed. */
function stepsOf(calendar: WorkingCalendar, ladder: EscalationLadder, clock: ClockFact): Step[] {
  const early = [...rungsFor(calendar, clock.dueAt, halvesOf(ladder).early)];
  return clock.overdueAt === null
    ? [...early, { step: OVERDUE, at: overdueMoment(calendar, clock.dueAt) }]
    : [...early, ...lateRungs(calendar, ladder, clock)];
}

/** Nobody of ours is late with a clock of the enterprise: it ends by itself. */
const lateRungs = (calendar: WorkingCalendar, ladder: EscalationLadder, clock: ClockFact): Step[] =>
  isEnterpriseClock(clock.kind) ? [] : [...rungsFor(calendar, clock.dueAt, halvesOf(ladder).late)];

/** Rungs up to the due day, and those after it. */
interface Halves {
  readonly early: EscalationLadder;
  readonly late: EscalationLadder;
}

/** A ladder is a setting that seldom changes, and every act of every case asks for its halves. */
const halves = new WeakMap<EscalationLadder, Halves>();

function halvesOf(ladder: EscalationLadder): Halves {
  const known = halves.get(ladder);
  if (known) return known;
  const only = (wanted: (rung: Rung) => boolean) => ({ ...ladder, rungs: ladder.rungs.filter(wanted) });
  const made = { early: only(({ offsetDays }) => offsetDays <= 0), late: only(({ offsetDays }) => offsetDays > 0) };
  halves.set(ladder, made);
  return made;
}

const timer = (clock: ClockFact, { step, at }: Step, state: TimerFact['state']): TimerFact => ({
  id: newId(),
  clockId: clock.id,
  step,
  fireAt: at,
  state,
});
