import data from '../../../prisma/seed/reference/calendar-CN.json' with { type: 'json' };
import { WorkingCalendar } from '../src/deadline/working-calendar.js';
import { defaultHours, type CalendarData } from '../src/deadline/working-calendar.types.js';

/** The calendar as seeded: 2018–2026 announced. */
export const chinaData: CalendarData = {
  ...(data as Omit<CalendarData, 'revision' | 'hours'>),
  revision: 1,
  hours: defaultHours,
};

export const china = new WorkingCalendar(chinaData);
