import fc from 'fast-check';
import { safeCell } from './csv-safe.js';

describe('safe cells', () => {
  it.each(['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A', ' =1', '\ufeff=1'])(
    'disarms %j',
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`);
    },
  );

  it.each(['', '淮安恒盛', "'=1", 'a=b', '2026-03-05', '0517-83123456'])('leaves %j', (text) => {
    expect(safeCell(text)).toBe(text);
  });

  it('is safe to repeat', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(safeCell(safeCell(text))).toBe(safeCell(text))),
    );
  });
});
