import { parsePeriod } from '@zhuqi/domain/figure/period.js';
import { currentKey, keysOf, kindOf, knownKey, periodKinds, periodLabel } from './period-keys.js';

// New Year's Eve in London is New Year's morning in Huai'an.
const now = new Date('2025-12-31T18:00:00Z');

describe('the keys of periods', () => {
  it.each(periodKinds)('%s: today has one, and it is of its kind', (kind) => {
    const key = currentKey(kind, now);
    expect(parsePeriod(key).ok).toBe(true);
    expect(kindOf(key)).toBe(kind);
    expect(key.startsWith('2026')).toBe(true);
  });

  it.each(['year', 'half', 'quarter', 'month'] as const)('%s: every key offered can be read, none twice', (kind) => {
    const keys = keysOf(kind, now);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !parsePeriod(key).ok)).toEqual([]);
    expect(keys).toContain(currentKey(kind, now));
  });

  it('reads an address, or falls back to this year', () => {
    expect(knownKey('2022Q1', now)).toBe('2022Q1');
    expect(knownKey('2022Q5', now)).toBe('2026');
    expect(knownKey(null, now)).toBe('2026');
    expect(periodLabel('2022H1')).toBe('2022年上半年');
  });
});
