import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';

/** Working days from acceptance to closing, 0 = on the same day; null while a problem is not closed. Kept beside the row for figures. */
export const handledDaysOf = (
  calendar: WorkingCalendar,
  { state, acceptedAt, closedAt }: Pick<Problem, 'state' | 'acceptedAt' | 'closedAt'>,
): number | null =>
  state === 'CLOSED' && acceptedAt && closedAt ? calendar.workingDaysBetween(dayOf(acceptedAt), dayOf(closedAt)) : null;
