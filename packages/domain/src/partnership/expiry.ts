import { addDays, dayOf, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { Partnership } from './partnership.types.js';

type Terms = Pick<Partnership, 'terms'>;

/** Calendar days before the end from which a partnership is expiring (default; a setting). */
export const defaultExpiryNotice = 60;
/** Calendar days before the end on which its contact is reminded once more (default). */
export const expiryReminderDays: readonly number[] = [30, 7];
/** Calendar days after the end until which it can still be renewed; then it has ended (default). */
export const renewalGrace = 90;

/** Last day of the running term; null before anything was signed. */
export const endOf = ({ terms }: Terms): ShanghaiDay | null => terms.at(-1)?.endsOn ?? null;

/** Whether the running term ends within the notice. */
export const isExpiring = (partnership: Terms, now: Date, notice = defaultExpiryNotice): boolean => {
  const end = endOf(partnership);
  return end !== null && end <= addDays(dayOf(now), notice);
};

/** Whether it has run out so long ago that nobody is going to renew it. */
export const hasLapsed = (partnership: Terms, now: Date): boolean => {
  const end = endOf(partnership);
  return end !== null && addDays(end, renewalGrace) < dayOf(now);
};

/** The nearest reminder that has come due: 30, 7 … days before the end; null when none has, or the end is past. */
export const reminderDue = (partnership: Terms, now: Date): number | null => {
  const end = endOf(partnership);
  const today = dayOf(now);
  if (end === null || end < today) return null;
  const due = expiryReminderDays.filter((days) => end <= addDays(today, days));
  return due.length === 0 ? null : Math.min(...due);
};
