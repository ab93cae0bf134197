import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { ActivityCase } from './activity-case.read-model.js';

const HOUR = 3_600_000;

/** How long one is taken to last; nobody plans the end. */
const HOURS = 2;

/**
 * The activity as text/calendar, by the rules of visit-appointment: one UID, and a sequence that grows with the version.
 * @param version of the activity the message tells of
 * @param organizer address the mail comes from
 */
export function activityAppointment(
  activity: ActivityCase,
  version: number,
  method: 'REQUEST' | 'CANCEL',
  organizer: string,
): string {
  const calendar = ical({ prodId: '//zhuqi//activities//ZH', method: ICalCalendarMethod[method] });
  const day = new Date(`${activity.plannedOn.slice(0, 10)}T00:00:00Z`);
  calendar.createEvent({
    id: `activity-${activity.id}@zhuqi`,
    sequence: version,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(activity.startsAt
      ? { start: activity.startsAt, end: new Date(activity.startsAt.getTime() + HOURS * HOUR) }
      : { start: day, end: new Date(day.getTime() + 24 * HOUR), allDay: true }),
    summary: activity.title,
    description: `主办：${activity.hostNames}`,
    ...(activity.place ? { location: activity.place } : {}),
    organizer: { name: activity.organizer.name, email: organizer },
  });
  return calendar.toString();
}
