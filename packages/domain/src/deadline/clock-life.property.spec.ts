import fc from 'fast-check';
import { chinaData } from '../../test/china-calendar.js';
import { moment } from '../../test/deadline-arbitraries.js';
import { extendClock, pauseClock, replanClock, resumeClock, startClock } from './clock.js';
import type { Pause } from './clock.types.js';
import { addDays, dayOf, fromShanghai, weekdayOf, type ShanghaiDay } from './shanghai-time.js';
import { WorkingCalendar } from './working-calendar.js';
import type { CalendarException } from './working-calendar.types.js';

/** What happens in the life of a clock, so many minutes after what happened before. */
const incident = fc.record({
  kind: fc.constantFrom('pause', 'resume', 'extend', 'extendTo', 'editCalendar'),
  minutes: fc.oneof(fc.constantFrom(0, 480, 1440), fc.integer({ min: 0, max: 6 * 1440 })),
  days: fc.integer({ min: 1, max: 6 }),
  edit: fc.integer({ min: 0, max: 3 }),
});

/** Four calendars: as announced, and with days off and on that somebody added. Made once: each holds a century. */
const added: ReadonlyArray<readonly CalendarException[]> = [0, 1, 2, 3].map((seed) =>
  Array.from({ length: seed * 40 }, (_, index) => addDays('2017-12-20' as ShanghaiDay, index * 79 + seed * 13))
    .filter((day) => !chinaData.exceptions.some((known) => known.day === day))
    .map((day) => ({ day, kind: weekdayOf(day) > 5 ? 'WORK' : 'OFF', name: '调整' })),
);
const edits = added.map((more) => [...chinaData.exceptions, ...more]);
const calendars = edits.map((exceptions, revision) => new WorkingCalendar({ ...chinaData, revision, exceptions }));
const exceptionsOn = edits.map((exceptions) => new Map(exceptions.map(({ day, kind }) => [day, kind])));

/** The rule read aloud, on the exceptions themselves: day after day, until so many working days have counted. */
function countDays(edit: number, start: Date, amount: number, extra: number, pauses: readonly Pause[]): Date {
  const needed = Math.max(amount, 1) + extra;
  let day = dayOf(start);
  for (let counted = 0; ; day = addDays(day, 1)) {
    const closing = fromShanghai(day, 18 * 60);
    const exception = exceptionsOn[edit]?.get(day);
    const works = exception ? exception === 'WORK' : weekdayOf(day) <= 5;
    const begun = amount === 0 ? closing > start : day > dayOf(start);
    const stood = pauses.some(({ from, to }) => from < closing && closing <= (to ?? from));
    if (works && begun && !stood) counted += 1;
    if (counted === needed) return closing;
  }
}

describe('due dates through pauses, extensions and calendar edits', () => {
  it('equal a brute-force count of days, 10,000 times over', () => {
    const life = fc.tuple(moment(), fc.integer({ min: 0, max: 25 }), fc.array(incident, { maxLength: 8 }));
    fc.assert(
      fc.property(life, ([startedAt, amount, incidents]) => {
        let [edit, now] = [0, startedAt];
        const calendar = () => calendars[edit] as WorkingCalendar;
        let clock = startClock(calendar(), {
          ...{ id: 'c1', subjectType: 'problem', subjectId: 'p1', round: 1, kind: 'host', ownerUserId: 'u1' },
          ...{ ownerUnitId: 'n1', grant: { unit: 'workday', amount }, policyVersion: 1, startedAt },
        });
        for (const { kind, minutes, days, edit: chosen } of incidents) {
          now = new Date(now.getTime() + minutes * 60_000);
          const before = clock.dueAt;
          if (kind === 'pause' && clock.state === 'running') clock = pauseClock(calendar(), clock, now, 'SUPPLEMENT');
          else if (kind === 'resume' && clock.state === 'paused') clock = resumeClock(calendar(), clock, now);
          else if (kind === 'extend') clock = extendClock(calendar(), clock, { extra: days }, now);
          else if (kind === 'extendTo') {
            const newDue = fromShanghai(addDays(dayOf(before), days));
            clock = extendClock(calendar(), clock, { newDue }, now);
            expect(dayOf(clock.dueAt) >= dayOf(newDue)).toBe(true);
          } else if (kind === 'editCalendar') {
            edit = chosen;
            clock = replanClock(calendar(), clock);
          }
          expect(clock.dueAt).toEqual(countDays(edit, startedAt, amount, clock.extraDays, clock.pauses));
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
