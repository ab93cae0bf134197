import { addDays, dayOf, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { Partnership } from './partnership.types.js';

type Terms = Pick<Partnership, 'terms'>;

/** What the bureau has set for the end of partnerships, in calendar days. */
export interface ExpiryRules {
  /** Before the end, from which a partnership is expiring. */
  readonly noticeDays: number;
  /** Before the end, on which its contact is reminded once more. */
  readonly reminderDays: readonly number[];
  /** After the end, until which it can still be renewed; then it has ended. */
  readonly graceDays: number;
}

/** As delivered; a setting. */
export const defaultExpiryRules: ExpiryRules = { noticeDays: 60, reminderDays: [30, 7], graceDays: 90 };

/** Last day of the running term; null before anything was signed. */
export const endOf = ({ terms }: Terms): ShanghaiDay | null => terms.at(-1)?.endsOn ?? null;

/** Whether the running term ends within so many days. */
export const isExpiring = (partnership: Terms, now: Date, noticeDays: number): boolean => {
  const end = endOf(partnership);
  return end !== null && end <= addDays(dayOf(now), noticeDays);
};

/** Whether it has run out so long ago that nobody is going to renew it. */
export const hasLapsed = (partnership: Terms, now: Date, graceDays: number): boolean => {
  const end = endOf(partnership);
  return end !== null && addDays(end, graceDays) < dayOf(now);
};

/** Days before the end on which our contact hears of it: when it begins to expire, then at each reminder. */
export const noticesOf = ({ noticeDays, reminderDays }: ExpiryRules): readonly number[] => [
  noticeDays,
  ...reminderDays,
];
