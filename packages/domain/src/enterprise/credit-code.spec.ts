import fc from 'fast-check';
import { sharedLines } from '../../test/shared-data.js';
import { CREDIT_CODE_ALPHABET, makeCreditCode, parseCreditCode } from './credit-code.js';

const symbol = fc.constantFrom(...CREDIT_CODE_ALPHABET);
const eight = fc.array(symbol, { minLength: 8, maxLength: 8 }).map((symbols) => symbols.join(''));
const codes = fc.tuple(eight, eight).map(([prefix, organisation]) => makeCreditCode(prefix, organisation));
const listed = sharedLines('enterprises-jiangsu-companies.csv');
const good = makeCreditCode('91320812', 'MA1ABCD0');
const swap = (code: string, i: number, j: number) => {
  const symbols = [...code];
  [symbols[i], symbols[j]] = [symbols[j] as string, symbols[i] as string];
  return symbols.join('');
};

describe('统一社会信用代码', () => {
  it('accepts every code it makes, check digits 0 included', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(codes, (code) => {
        seen.add(code.slice(-1));
        expect(parseCreditCode(code)).toEqual({ ok: true, code });
      }),
      { numRuns: 2_000 },
    );
    expect(seen).toContain('0');
  });

  (listed ? it : it.skip)('accepts every code of the real list', () => {
    const refused = listed?.map(([, code = '']) => parseCreditCode(code)).filter((parsed) => !parsed.ok);
    expect(listed?.length).toBeGreaterThan(500);
    expect(refused).toEqual([]);
  });

  it('finds every change of one character', () => {
    fc.assert(
      fc.property(codes, fc.nat(17), symbol, (code, at, other) => {
        fc.pre(code[at] !== other);
        expect(parseCreditCode(code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  it('finds every swap of two characters except of the first with the last', () => {
    fc.assert(
      fc.property(codes, fc.nat(17), fc.nat(17), (code, i, j) => {
        fc.pre(code[i] !== code[j] && Math.abs(i - j) !== 17);
        expect(parseCreditCode(swap(code, i, j)).ok).toBe(false);
      }),
      { numRuns: 5_000 },
    );
    expect(parseCreditCode(swap(good, 0, 17)).ok).toBe(true);
  });

  it.each([
    ['lower case', good.toLowerCase()],
    ['spaces and dashes', ` ${good.slice(0, 8)} ${good.slice(8, 16)}-${good.slice(16)}\t`],
    ['full-width', [...good].map((symbol) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0)).join('')],
  ])('reads %s', (_, text) => {
    expect(parseCreditCode(text)).toEqual({ ok: true, code: good });
  });

  it.each([
    ['', 'EMPTY', '请填写统一社会信用代码。'],
    ['320800000012345', 'OLD_REGISTRATION_NUMBER', '这是 15 位的旧工商注册号，请填写 18 位统一社会信用代码。'],
    [good.slice(0, 17), 'WRONG_LENGTH', '统一社会信用代码应为 18 位，现在是 17 位。'],
    [`${good.slice(0, 4)}*${good.slice(5)}`, 'BAD_CHARACTER', '第 5 位“*”不对'],
    [`${good.slice(0, 16)}${good[16] === '1' ? '2' : '1'}${good[17]}`, 'ORGANISATION_CHECK', '第 17 位校验不符'],
    [good.slice(0, 17) + (good[17] === '1' ? '2' : '1'), 'CHECK_DIGIT', '最后一位校验不符'],
  ])('refuses “%s” as %s', (text, code, message) => {
    expect(parseCreditCode(text)).toMatchObject({ ok: false, code, message: expect.stringContaining(message) });
  });

  it('tells a letter typed for a digit from what was meant', () => {
    const typed = `${good.slice(0, 4).replace('0', 'O')}${good.slice(4).replace(/0/g, 'O').replace(/1/g, 'I')}`;
    const parsed = parseCreditCode(typed);
    expect(parsed).toMatchObject({ ok: false, code: 'BAD_CHARACTER', suggestion: good });
    expect(!parsed.ok && parsed.message).toContain(`您要填的是不是 ${good}？`);
  });

  it('suggests nothing that would not be valid itself', () => {
    const parsed = parseCreditCode(`O${good.slice(1)}`);
    expect(parsed).toMatchObject({ ok: false, code: 'BAD_CHARACTER' });
    expect(parsed).not.toHaveProperty('suggestion');
  });

  it('is not troubled by any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => void parseCreditCode(text)));
  });
});
