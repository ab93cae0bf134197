import { fromShanghai, yearOf } from '../deadline/shanghai-time.js';
import { firstCountedDay } from '../deadline/working-calendar.js';
import type { ListMoment } from '../import/list-moment.js';
import { momentOf } from '../import/list-moment.js';

const firstMoment = fromShanghai(firstCountedDay);

/** A step of a case with the moment a ledger gives for it. */
export interface PastStep<F extends string> {
  readonly field: F;
  readonly label: string;
  readonly at: ListMoment | null;
}

export type PlacedMoments<F extends string> = Readonly<Record<F, Date | null>>;

/**
 * Puts the steps of a case on the clock, in their order. A bare day has no time of its own, so it follows what came
 * before it on that day.
 * @param fault told of each step that lies before the one it follows, or ahead of now
 */
export function placeMoments<F extends string>(
  steps: ReadonlyArray<PastStep<F>>,
  now: Date,
  fault: (field: F, message: string) => void,
): PlacedMoments<F> {
  const placed: Partial<Record<F, Date | null>> = {};
  let last: Placed | null = null;
  for (const { field, label, at } of steps) {
    const moment: Date | null = at && momentOf(at, atOf(last));
    placed[field] = moment;
    if (moment === null) continue;
    const early = earlier(moment, last);
    if (early) fault(field, `${label}不能早于${early.label}。`);
    else if (moment < firstMoment) fault(field, `${label}早于${yearOf(firstCountedDay)}年，请核对年份。`);
    else if (moment > now) fault(field, `${label}不能晚于今天。`);
    else last = { label, at: moment };
  }
  return placed as PlacedMoments<F>;
}

interface Placed {
  readonly label: string;
  readonly at: Date;
}

const atOf = (last: Placed | null): Date | null => last && last.at;

const earlier = (moment: Date, last: Placed | null): Placed | null => (last && moment < last.at ? last : null);
