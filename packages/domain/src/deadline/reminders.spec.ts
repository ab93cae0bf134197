import fc from 'fast-check';
import { china } from '../../test/china-calendar.js';
import { moment } from '../../test/deadline-arbitraries.js';
import { dueAfterWorkingDays } from './due-at.js';
import { remindersFor } from './reminders.js';

const at = (text: string) => new Date(`${text}:00+08:00`);

describe('reminders', () => {
  it('come on the two working days before and on the first working moment after, over the Spring Festival', () => {
    expect(remindersFor(china, at('2026-02-24T18:00'))).toEqual([
      { step: 'T-2', at: at('2026-02-13T09:00') },
      { step: 'T-1', at: at('2026-02-14T09:00') },
      { step: 'OVERDUE', at: at('2026-02-25T09:00') },
    ]);
  });

  it('of an urgent clock come the minute after it was missed', () => {
    const [, , overdue] = remindersFor(china, at('2026-03-05T11:30'));
    expect(overdue?.at).toEqual(new Date(at('2026-03-05T11:30').getTime() + 1));
    expect(remindersFor(china, at('2026-03-05T12:00')).at(-1)?.at).toEqual(at('2026-03-05T14:00'));
  });

  it('leave out what lies before the start', () => {
    const steps = remindersFor(china, at('2026-03-06T18:00'), at('2026-03-05T10:00')).map(({ step }) => step);
    expect(steps).toEqual(['OVERDUE']);
  });

  it('never fall outside working hours, and only OVERDUE comes after the due date', () => {
    fc.assert(
      fc.property(moment(), fc.integer({ min: 0, max: 30 }), (start, n) => {
        const { dueAt } = dueAfterWorkingDays(china, start, n);
        for (const { step, at } of remindersFor(china, dueAt, start)) {
          expect(china.nextWorkingMoment(at)).toEqual(at);
          expect(at > dueAt).toBe(step === 'OVERDUE');
        }
      }),
    );
  });
});
