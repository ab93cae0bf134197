import { monthOr, monthPlus, problemsDueOn } from './month.js';

describe('months of the due calendar', () => {
  it('go over the turn of the year', () => {
    expect(monthPlus('2026-12', 1)).toBe('2027-01');
    expect(monthPlus('2026-01', -1)).toBe('2025-12');
    expect(monthPlus('2026-03', 0)).toBe('2026-03');
  });

  it('are read from the address, or are the current one', () => {
    expect(monthOr('2026-02', '2026-11')).toBe('2026-02');
    expect(monthOr('2026-13', '2026-11')).toBe('2026-11');
    expect(monthOr(null, '2026-11')).toBe('2026-11');
  });

  it('a day opens what is due between its midnights in Shanghai', () => {
    const filter: unknown = JSON.parse(
      new URLSearchParams(problemsDueOn('2026-03-05').split('?')[1]).get('filter') ?? '',
    );
    expect(filter).toEqual({ dueAt: { from: '2026-03-04T16:00:00.000Z', to: '2026-03-05T16:00:00.000Z' } });
  });
});
