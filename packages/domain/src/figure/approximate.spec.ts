import fc from 'fast-check';
import { approximate, formatFigure } from './approximate.js';

describe('余', () => {
  it.each([
    [0, '', '0'],
    [7, '项', '7'],
    [10, '项', '10'],
    [34, '场次', '30余'],
    [53, '项', '50余'],
    [60, '项', '60'],
    [99, '项', '90余'],
    [100, '人次', '100'],
    [101, '人次', '100余'],
    [312, '人次', '300余'],
    [999, '人次', '900余'],
    [1000, '家', '1000'],
    [12_345, '家', '12000余'],
    [9_999, '元', '9000余'],
    [10_000, '元', '1万'],
    [90_000, '元', '9万'],
    [93_400, '元', '9万余'],
    [123_456_789, '元', '12345万余'],
  ])('%i %s is %s', (value, unit, text) => {
    expect(approximate(value, unit)).toBe(text);
  });

  it('prints exact figures as they are', () => {
    expect(formatFigure(13, '个', 'exact')).toBe('13个');
    expect(formatFigure(53, '项', 'approximate')).toBe('50余项');
    expect(formatFigure(93_400, '元', 'approximate')).toBe('9万余元');
  });

  it('never says more than there is, and says 余 exactly when it left something out', () => {
    const numberOf = (text: string) => Number.parseInt(text, 10) * (text.includes('万') ? 10_000 : 1);
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), fc.constantFrom('元', '项'), (value, unit) => {
        const text = approximate(value, unit);
        const said = numberOf(text);
        expect(said).toBeLessThanOrEqual(value);
        expect(value - said).toBeLessThan(Math.max(1, value / 2 + 1));
        expect(text.endsWith('余')).toBe(said !== value);
        expect(approximate(said, unit)).toBe(text.replace('余', ''));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %p', (value) => {
    expect(() => approximate(value)).toThrow('不是一个数目');
  });
});
