import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { VisitCase } from './visit-case.read-model.js';

const HOUR = 3_600_000;

/**
 * The appointment as text/calendar. Times are UTC, so no zone needs explaining to anybody's calendar; the UID stays and
 * the sequence grows with the visit's version, so that a change replaces the entry and a cancellation removes it.
 * @param organizer address the mail comes from
 */
export function visitAppointment(visit: VisitCase, method: 'REQUEST' | 'CANCEL', organizer: string): string {
  const calendar = ical({ prodId: '//zhuqi//visits//ZH', method: ICalCalendarMethod[method] });
  const day = new Date(`${visit.plannedOn.slice(0, 10)}T00:00:00Z`);
  calendar.createEvent({
    id: `visit-${visit.id}@zhuqi`,
    sequence: visit.version,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(visit.plannedAt
      ? { start: visit.plannedAt, end: new Date(visit.plannedAt.getTime() + HOUR) }
      : { start: day, end: new Date(day.getTime() + 24 * HOUR), allDay: true }),
    summary: `走访：${visit.enterpriseName}`,
    description: visit.purpose,
    ...(visit.address ? { location: visit.address } : {}),
    organizer: { name: visit.lead.name, email: organizer },
    ...(visit.contact?.email
      ? { attendees: [{ name: visit.contact.name, email: visit.contact.email, rsvp: true }] }
      : {}),
  });
  return calendar.toString();
}
