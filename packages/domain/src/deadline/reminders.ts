import type { WorkingCalendar } from './working-calendar.js';

/** When a missed due date is found: the first working moment after it. */
export const overdueMoment = (calendar: WorkingCalendar, dueAt: Date): Date =>
  calendar.nextWorkingMoment(new Date(dueAt.getTime() + 1));

/** The moment a rung is due: the opening of the working day `offset` working days from the due day. */
export function rungAt(calendar: WorkingCalendar, dueAt: Date, offset: number): Date {
  return calendar.openingFrom(dueAt, offset);
}
