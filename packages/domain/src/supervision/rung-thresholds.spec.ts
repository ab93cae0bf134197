import fc from 'fast-check';
import { china } from '../../test/china-calendar.js';
import { defaultLadder, rungsFor } from '../deadline/ladder.js';
import { rungThresholds } from './rung-thresholds.js';

const moment = fc
  .integer({ min: Date.UTC(2025, 11, 1), max: Date.UTC(2026, 10, 30) })
  .map((ms) => new Date(ms - (ms % 60_000)));

describe('where promises stand on the ladder', () => {
  it('is what the ladder itself says of each due time', () => {
    fc.assert(
      fc.property(moment, moment, (dueAt, now) => {
        const reached = rungsFor(china, dueAt, defaultLadder).filter(({ at }) => at <= now);
        const passed = rungThresholds(china, defaultLadder, now).filter(({ before }) => dueAt < before);
        expect(passed.map(({ kind }) => kind)).toEqual(reached.map(({ kind }) => kind));
      }),
      { numRuns: 500 },
    );
  });

  it('changes at the opening of a day, not at midnight', () => {
    const at = (text: string) => rungThresholds(china, defaultLadder, new Date(`${text}:00+08:00`));
    expect(at('2026-03-05T08:59')).toEqual(at('2026-03-05T00:00'));
    expect(at('2026-03-05T08:59')).not.toEqual(at('2026-03-05T09:00'));
  });
});
