import type { EscalationLadder, RungKind } from '../deadline/ladder.js';
import { addDays, dayOf, fromShanghai, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { WorkingCalendar } from '../deadline/working-calendar.js';

/** Promises due before this moment have reached the rung by now. */
export interface RungThreshold {
  readonly kind: RungKind;
  readonly before: Date;
}

/** The longest stretch without a working day is a Spring Festival; twice that is looked through. */
const LONGEST_BREAK = 30;

/**
 * Where promises stand on the ladder now, told from their due times alone: the lowest rung first, so that the last
 * threshold a due time lies before names its rung. The counterpart of `rungsFor`, for reading many rows at once.
 */
export function rungThresholds(
  calendar: WorkingCalendar,
  ladder: EscalationLadder,
  now: Date,
): readonly RungThreshold[] {
  const today = dayOf(now);
  // Rungs speak at the opening of a day: before it, yesterday's standing holds.
  const reference = calendar.openingOf(today) <= now ? today : addDays(today, -1);
  return [...ladder.rungs]
    .sort((a, b) => a.offsetDays - b.offsetDays)
    .map(({ kind, offsetDays }) => ({
      kind,
      before: fromShanghai(addDays(lastDueDay(calendar, offsetDays, reference), 1)),
    }));
}

/** The latest due day whose rung, so many working days away, lies on the reference day or before. */
function lastDueDay(calendar: WorkingCalendar, offsetDays: number, reference: ShanghaiDay): ShanghaiDay {
  let day = addDays(calendar.addWorkingDays(reference, -offsetDays), LONGEST_BREAK);
  while (calendar.addWorkingDays(day, offsetDays) > reference) day = addDays(day, -1);
  return day;
}
