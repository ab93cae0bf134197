import { fenOf, yuanText } from './money.js';

describe('元 and 分', () => {
  it('are read as people type them, to the 分', () => {
    expect(fenOf('1,234.56')).toBe(123_456);
    expect(fenOf('0.29')).toBe(29);
    expect(fenOf(' 8 ')).toBe(800);
    for (const bad of ['', '-1', '1.234', '壹元', '1e3']) expect(fenOf(bad)).toBeNull();
  });

  it('are written with separators, decimals only where there are any', () => {
    expect(yuanText(123_456)).toBe('1,234.56');
    expect(yuanText(800)).toBe('8');
    expect(yuanText(9_000_010)).toBe('90,000.10');
  });
});
