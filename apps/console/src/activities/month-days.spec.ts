import { monthsLater, spanOf, weeksOf } from './month-days.js';

describe('a month of the calendar', () => {
  it('begins its weeks on Monday and leaves other months out', () => {
    const weeks = weeksOf({ year: 2026, month: 3 });
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-03-01']);
    expect(weeks.flat().filter(Boolean)).toHaveLength(31);
  });

  it('goes over the turn of the year', () => {
    expect(monthsLater({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
    expect(monthsLater({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
    expect(spanOf({ year: 2024, month: 2 })).toEqual({ from: '2024-02-01', to: '2024-03-01' });
  });
});
