import { recordOverdue } from '@zhuqi/domain/deadline/clock.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import type { ClockFact } from '../../../platform/facts/fact.types.js';
import { toClock, toClockFact } from '../clock.mapper.js';
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
  /** `armed` again, for a due date that has moved away since the timer was set. */
  readonly state: 'fired' | 'superseded' | 'cancelled' | 'armed';
  readonly fireAt: Date;
  /** The clock afterwards; another object when a fact about it was frozen. */
  readonly clock: ClockFact;
}

/**
 * What to do about due timers: only the highest step of a clock speaks, lower ones that were missed in an outage are
 * superseded; a clock that does not run says nothing.
 */
export function decideDueTimers(calendar: WorkingCalendar, due: readonly DueTimer[], now: Date): TimerVerdict[] {
  const byClock = groupBy(due, (timer) => timer.clock.id);
  return [...byClock.values()].flatMap((timers) => {
    const highest = timers.reduce((a, b) => (b.fireAt >= a.fireAt ? b : a));
    return timers.map((timer) =>
      timer === highest || timer.clock.state !== 'running'
        ? decide(calendar, timer, now)
        : { timer, state: 'superseded' as const, fireAt: timer.fireAt, clock: timer.clock },
    );
  });
}

function decide(calendar: WorkingCalendar, timer: DueTimer, now: Date): TimerVerdict {
  const { clock, fireAt } = timer;
  if (clock.state !== 'running') return { timer, state: 'cancelled', fireAt, clock };
  if (timer.step !== 'OVERDUE') return { timer, state: 'fired', fireAt, clock };
  if (now <= clock.dueAt) {
    return { timer, state: 'armed', fireAt: calendar.nextWorkingMoment(new Date(clock.dueAt.getTime() + 1)), clock };
  }
  const overdue = recordOverdue(calendar, toClock(clock), now);
  return { timer, state: 'fired', fireAt, clock: toClockFact(overdue, clock) };
}
