import { Refusal } from '../../../platform/graphql/common.model.js';
import type { CalendarEdit } from '../calendar/edit-calendar.js';
import type { CalendarEditInput } from './calendar-edit.model.js';

/** One of the two forms of an edit, or what is missing in both. */
export function calendarEditOf({ year, text, day, kind, reason }: CalendarEditInput): CalendarEdit | Refusal {
  const isYear = typeof year === 'number' && typeof text === 'string';
  if (isYear && !day) return { of: 'year', year, text };
  if (!isYear && day && (kind === 'OFF' || kind === 'WORK')) return { of: 'day', day, kind, reason: reason ?? '' };
  return new Refusal('MISSING_FACT', '请提供一年的放假通知，或某一天改为放假还是上班。', isYear ? 'day' : 'text');
}
