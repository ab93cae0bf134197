import { dayOf } from './shanghai-time.js';
import type { WorkingCalendar } from './working-calendar.js';

export type ReminderStep = 'T-2' | 'T-1' | 'OVERDUE';

export interface Reminder {
  readonly step: ReminderStep;
  readonly at: Date;
}

/**
 * When something must be said about a due date, in working time only: at the opening of the second and of the last
 * working day before the due day, and at the first working moment after it was missed.
 * @param after steps that lie at or before this moment (usually the start of the clock) are left out
 */
export function remindersFor(calendar: WorkingCalendar, dueAt: Date, after?: Date): readonly Reminder[] {
  const reminders: Reminder[] = [
    { step: 'T-2', at: rungAt(calendar, dueAt, -2) },
    { step: 'T-1', at: rungAt(calendar, dueAt, -1) },
    { step: 'OVERDUE', at: calendar.nextWorkingMoment(new Date(dueAt.getTime() + 1)) },
  ];
  return after ? reminders.filter((reminder) => reminder.at > after) : reminders;
}

/** The moment a rung is due: the opening of the working day `offset` working days from the due day. */
export function rungAt(calendar: WorkingCalendar, dueAt: Date, offset: number): Date {
  return calendar.openingOf(calendar.addWorkingDays(dayOf(dueAt), offset));
}
