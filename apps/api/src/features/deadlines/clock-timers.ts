import { remindersFor } from '@zhuqi/domain/deadline/reminders.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import type { ClockFact, TimerFact } from '../../platform/facts/fact.types.js';
import { newId } from '../../platform/database/new-id.js';

/**
 * The timers of a clock after a change. Steps that lie ahead are armed; those the clock had before and no longer needs
 * are cancelled. A step that has fired stays fired: the write ignores it, so each rung speaks once per clock.
 * @param before null for a new clock
 */
export function timersOf(calendar: WorkingCalendar, before: ClockFact | null, after: ClockFact, at: Date): TimerFact[] {
  const armed = after.state === 'running' ? stepsAhead(calendar, after, at) : [];
  const kept = new Set<string>(armed.map(({ step }) => step));
  const dropped = before ? remindersFor(calendar, before.dueAt, before.startedAt) : [];
  return [
    ...armed.map(({ step, at: fireAt }) => timer(after, step, fireAt, 'armed')),
    ...dropped.filter(({ step }) => !kept.has(step)).map((r) => timer(after, r.step, r.at, 'cancelled')),
  ];
}

function stepsAhead(calendar: WorkingCalendar, clock: ClockFact, at: Date) {
  // A due date that a new calendar has moved into the past must still be found overdue, at the next sweep.
  const needsOverdue = clock.overdueAt === null;
  return remindersFor(calendar, clock.dueAt).filter(({ step, at: fireAt }) =>
    step === 'OVERDUE' ? needsOverdue : fireAt > at,
  );
}

const timer = (clock: ClockFact, step: string, fireAt: Date, state: TimerFact['state']): TimerFact => ({
  id: newId(),
  bureauId: clock.bureauId,
  clockId: clock.id,
  subjectType: clock.subjectType,
  subjectId: clock.subjectId,
  step,
  fireAt,
  state,
});
