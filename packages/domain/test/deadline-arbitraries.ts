import fc from 'fast-check';
import type { Pause } from '../src/deadline/clock.types.js';

const MINUTE = 60_000;
const day = (text: string) => Date.parse(`${text}T00:00:00+08:00`);

/** Moments on whole minutes, often on the edges of working hours, where the rules differ. */
export const moment = (from = '2018-01-01', to = '2026-10-01'): fc.Arbitrary<Date> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: (day(to) - day(from)) / (1440 * MINUTE) }),
      fc.oneof(fc.constantFrom(0, 540, 720, 840, 1080, 1439), fc.integer({ min: 0, max: 1439 })),
    )
    .map(([days, minutes]) => new Date(day(from) + (days * 1440 + minutes) * MINUTE));

/** Up to four pauses around a start, overlapping or not, on minutes; some still running. */
export const pausesAround = (start: Date): fc.Arbitrary<Pause[]> =>
  fc.array(
    fc
      .tuple(
        fc.integer({ min: -2 * 1440, max: 25 * 1440 }),
        fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 12 * 1440 })),
        fc.integer({ min: 0, max: 9 }),
      )
      .map(([offset, length, open]) => {
        const from = new Date(start.getTime() + offset * MINUTE);
        return {
          from,
          to: open === 0 ? null : new Date(from.getTime() + length * MINUTE),
          reason: 'SUPPLEMENT' as const,
        };
      }),
    { maxLength: 4 },
  );
