import { shareOfYear, yearBar } from './year-bars.js';

describe('bars of a year', () => {
  it('span it, begin or end in it, or are left out', () => {
    expect(yearBar(2026, '2026-01-01', '2026-12-31')).toEqual({ left: 0, width: 1 });
    expect(yearBar(2026, '2025-06-01', '2027-06-01')).toEqual({ left: 0, width: 1 });
    expect(yearBar(2026, '2026-07-01', '2026-07-01')?.width).toBeCloseTo(1 / 365);
    expect(yearBar(2026, '2025-01-01', '2025-12-31')).toBeNull();
    expect(yearBar(2026, '2027-01-01', '2027-12-31')).toBeNull();
  });

  it('know leap years', () => {
    expect(shareOfYear(2024, '2024-12-31')).toBeCloseTo(365 / 366);
    expect(shareOfYear(2026, '2025-12-31')).toBeLessThan(0);
  });
});
