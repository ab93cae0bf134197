import fc from 'fast-check';
import { china } from '../../test/china-calendar.js';
import { moment, pausesAround } from '../../test/deadline-arbitraries.js';
import type { Pause } from './clock.types.js';
import { dueAfterWorkingDays, dueAfterWorkingMinutes, dueAt } from './due-at.js';
import { explainDue } from './explain-due.js';
import { addDays, dayOf, fromShanghai, toShanghai, yearOf } from './shanghai-time.js';

const runs = { numRuns: 10_000 };
const cases = (max: number) =>
  moment().chain((start) => fc.tuple(fc.constant(start), fc.integer({ min: 0, max }), pausesAround(start)));

const stoodStill = (pauses: readonly Pause[], moment: Date) =>
  pauses.some((pause) => pause.from < moment && moment <= (pause.to ?? pause.from));

/** The rule read aloud: day after day, count the working days at whose closing the clock ran. */
function countDays(start: Date, n: number, pauses: readonly Pause[]): Date {
  let day = dayOf(start);
  for (let counted = 0; ; day = addDays(day, 1)) {
    const closing = fromShanghai(day, 18 * 60);
    const begins = n === 0 ? closing > start : day > dayOf(start);
    if (begins && china.isWorkday(day) && !stoodStill(pauses, closing)) counted += 1;
    if (counted === Math.max(n, 1)) return closing;
  }
}

/** Minute after minute: count those in working hours in which the clock ran. */
function countMinutes(start: Date, minutes: number, pauses: readonly Pause[]): Date {
  let now = start;
  for (let counted = 0; counted < minutes;) {
    const { day, minutes: clock } = toShanghai(now);
    const works = china.isWorkday(day) && ((clock >= 540 && clock < 720) || (clock >= 840 && clock < 1080));
    const next = new Date(now.getTime() + 60_000);
    if (works && !stoodStill(pauses, next)) counted += 1;
    now = works ? next : skipToNextHalfDay(now);
  }
  return now;
}

/** Outside working hours nothing can count before the next opening of a half-day. */
function skipToNextHalfDay(now: Date): Date {
  const { day, minutes } = toShanghai(now);
  if (china.isWorkday(day) && minutes < 540) return fromShanghai(day, 540);
  if (china.isWorkday(day) && minutes < 840) return fromShanghai(day, 840);
  return fromShanghai(addDays(day, 1), 540);
}

describe('due dates, property by property', () => {
  it('day clocks equal a count day by day', () => {
    fc.assert(
      fc.property(cases(30), ([start, n, pauses]) => {
        expect(dueAfterWorkingDays(china, start, n, { pauses }).dueAt).toEqual(countDays(start, n, pauses));
      }),
      runs,
    );
  });

  it('minute clocks equal a count minute by minute', () => {
    fc.assert(
      fc.property(cases(500), ([start, minutes, pauses]) => {
        fc.pre(minutes > 0);
        const due = dueAfterWorkingMinutes(china, start, minutes, { pauses }).dueAt;
        expect(due).toEqual(countMinutes(start, minutes, pauses));
      }),
      { numRuns: 1_000 },
    );
  });

  it('never come earlier for more days, an extension, a longer or further pause, or a later start', () => {
    const later = fc.integer({ min: 1, max: 20 * 1440 });
    fc.assert(
      fc.property(cases(30), later, fc.constantFrom('workday', 'workminute'), ([start, amount, pauses], by, unit) => {
        const after = (date: Date) => new Date(date.getTime() + by * 60_000);
        const due = (more: object) =>
          dueAt(china, { grant: { unit, amount }, startedAt: start, pauses, ...more }).dueAt.getTime();
        const [first, ...rest] = pauses;
        const base = due({});
        expect(due({ extra: 1 })).toBeGreaterThanOrEqual(base);
        expect(due({ grant: { unit, amount: amount + 1 } })).toBeGreaterThanOrEqual(base);
        expect(due({ startedAt: after(start) })).toBeGreaterThanOrEqual(base);
        expect(due({ pauses: [...pauses, { from: start, to: after(start) }] })).toBeGreaterThanOrEqual(base);
        if (first)
          expect(due({ pauses: [{ ...first, to: after(first.to ?? first.from) }, ...rest] })).toBeGreaterThanOrEqual(
            base,
          );
      }),
      { numRuns: 3_000 },
    );
  });

  it('agree with their explanation, whose last row is the due day', () => {
    const unit = fc.constantFrom('workday', 'workminute', 'calendarday');
    fc.assert(
      fc.property(cases(30), unit, fc.integer({ min: 0, max: 3 }), ([startedAt, amount, pauses], unit, extra) => {
        const term = { grant: { unit, amount }, startedAt, pauses, extra } as const;
        const trace = explainDue(china, term);
        const { dueAt: due } = dueAt(china, term);
        expect(trace.at(0)?.day).toBe(dayOf(startedAt));
        expect(trace.at(-1)).toMatchObject({ day: dayOf(due), counts: true, n: amount + extra });
        expect(trace.every((row) => row.counts === (row.n !== null))).toBe(true);
        if (unit !== 'workminute' && amount > 0) expect(trace.filter((row) => row.counts)).toHaveLength(amount + extra);
      }),
      { numRuns: 3_000 },
    );
  });

  it('are provisional exactly when the explanation touches a year not announced', () => {
    const cases = fc.tuple(moment('2025-10-01', '2027-06-01'), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(cases, ([startedAt, amount]) => {
        const term = { grant: { unit: 'workday', amount }, startedAt } as const;
        const trace = explainDue(china, term);
        const { provisional } = dueAt(china, term);
        expect(provisional).toBe(trace.some((row) => row.provisional));
        expect(provisional).toBe(trace.some((row) => yearOf(row.day) > 2026));
      }),
      { numRuns: 2_000 },
    );
  });
});
