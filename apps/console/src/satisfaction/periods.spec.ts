import { periodNames, periodOf } from './periods.js';

const at = (text: string) => new Date(text);

describe('periods', () => {
  it('are whole months, quarters and years in Shanghai', () => {
    // Half past midnight on the first of January in Shanghai is still December in London.
    const now = at('2026-12-31T16:30:00Z');
    const spans = Object.fromEntries(periodNames.map((name) => [name, Object.values(periodOf(name, now)).join(' – ')]));
    expect(spans).toEqual({
      thisMonth: '2027-01-01 – 2027-01-31',
      lastMonth: '2026-12-01 – 2026-12-31',
      thisQuarter: '2027-01-01 – 2027-03-31',
      thisYear: '2027-01-01 – 2027-12-31',
      lastYear: '2026-01-01 – 2026-12-31',
    });
  });

  it('end a quarter in the middle of the year on its last day', () =>
    expect(periodOf('thisQuarter', at('2028-02-29T04:00:00Z'))).toEqual({ from: '2028-01-01', to: '2028-03-31' }));
});
