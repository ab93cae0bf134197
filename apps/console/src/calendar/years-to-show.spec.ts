import { spansOf, yearsToShow } from './years-to-show.js';

describe('yearsToShow', () => {
  it('shows this year and the next even when the register does not know them', () => {
    const years = yearsToShow([{ year: 2026, announced: true, source: '国办', exceptions: [] }], 2026);
    expect(years.map(({ year, announced }) => [year, announced])).toEqual([
      [2027, false],
      [2026, true],
    ]);
  });
});

describe('spansOf', () => {
  const day = (date: string, kind: string, name: string) => ({ day: date, kind, name });

  it('joins consecutive days of one holiday, across the end of a month', () => {
    expect(
      spansOf([
        day('2026-04-30', 'OFF', '劳动节'),
        day('2026-05-01', 'OFF', '劳动节'),
        day('2026-05-09', 'WORK', '劳动节'),
      ]),
    ).toEqual([
      { name: '劳动节', kind: 'OFF', from: '2026-04-30', to: '2026-05-01', days: 2 },
      { name: '劳动节', kind: 'WORK', from: '2026-05-09', to: '2026-05-09', days: 1 },
    ]);
  });

  it('keeps a worked day apart from the days off around it', () => {
    const spans = spansOf([day('2026-01-03', 'OFF', '元旦'), day('2026-01-04', 'WORK', '元旦')]);
    expect(spans).toHaveLength(2);
  });
});
