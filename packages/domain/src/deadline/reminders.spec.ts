import fc from 'fast-check';
import { china } from '../../test/china-calendar.js';
import { moment } from '../../test/deadline-arbitraries.js';
import { dueAfterWorkingDays } from './due-at.js';
import { overdueMoment, rungAt } from './reminders.js';

const at = (text: string) => new Date(`${text}:00+08:00`);

describe('moments around a due date', () => {
  it('lie on working days before it, and on the first working moment after, over the Spring Festival', () => {
    const due = at('2026-02-24T18:00');
    expect([-2, -1].map((offset) => rungAt(china, due, offset))).toEqual([
      at('2026-02-13T09:00'),
      at('2026-02-14T09:00'),
    ]);
    expect(overdueMoment(china, due)).toEqual(at('2026-02-25T09:00'));
  });

  it('of an urgent clock: found the minute after it was missed, or after the break', () => {
    expect(overdueMoment(china, at('2026-03-05T11:30'))).toEqual(new Date(at('2026-03-05T11:30').getTime() + 1));
    expect(overdueMoment(china, at('2026-03-05T12:00'))).toEqual(at('2026-03-05T14:00'));
  });

  it('climb the ladder by working days', () => {
    const days = [-2, -1, 1, 3, 5].map((offset) => rungAt(china, at('2026-02-14T18:00'), offset));
    expect(days).toEqual(
      ['2026-02-12', '2026-02-13', '2026-02-24', '2026-02-26', '2026-02-28'].map((day) => at(`${day}T09:00`)),
    );
  });

  it('never fall outside working hours', () => {
    fc.assert(
      fc.property(moment(), fc.integer({ min: 0, max: 30 }), fc.integer({ min: -5, max: 5 }), (start, n, offset) => {
        const { dueAt } = dueAfterWorkingDays(china, start, n);
        for (const found of [rungAt(china, dueAt, offset), overdueMoment(china, dueAt)])
          expect(china.nextWorkingMoment(found)).toEqual(found);
        expect(overdueMoment(china, dueAt) > dueAt).toBe(true);
      }),
    );
  });
});
