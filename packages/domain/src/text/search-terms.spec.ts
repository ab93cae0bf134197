import fc from 'fast-check';
import { bigrams, normalise, searchTerms } from './search-terms.js';

describe('searching', () => {
  it('cuts names into grams', () => {
    expect(bigrams('淮安 恒盛')).toEqual(['淮安', '安恒', '恒盛']);
    expect(bigrams('ＡＢＢ（中国）')).toEqual(['ab', 'bb', 'b(', '(中', '中国', '国)']);
    expect(bigrams('恒')).toEqual([]);
    expect(bigrams('𠮷野家')).toEqual(['𠮷野', '野家']);
  });

  it.each([
    ['恒盛', { kind: 'name', text: '恒盛', grams: ['恒盛'] }],
    ['3M公司', { kind: 'name', text: '3m公司', grams: ['3m', 'm公', '公司'] }],
    ['HAHS', { kind: 'initials', letters: 'hahs', grams: ['ha', 'ah', 'hs'] }],
    ['ma1yre', { kind: 'code', prefix: 'MA1YRE' }],
    ['9132 0812', { kind: 'code', prefix: '91320812' }],
    ['913', { kind: 'name', text: '913', grams: ['91', '13'] }],
    ['9132O812', { kind: 'name' }],
  ])('understands %s', (query, terms) => {
    expect(searchTerms(query)).toMatchObject({ ok: true, ...terms });
  });

  it.each(['', ' ', '恒', 'h', '\u200b恒'])('asks for more than %j', (query) => {
    expect(searchTerms(query)).toMatchObject({ ok: false, code: 'TOO_SHORT' });
  });

  it('refuses a novel', () => {
    expect(searchTerms('恒'.repeat(101))).toMatchObject({ ok: false, code: 'TOO_LONG' });
  });

  it('finds every name by any part of it', () => {
    const names = fc.string({ unit: 'binary', minLength: 2, maxLength: 30 }).map(normalise);
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (name, from, length) => {
        const characters = [...name];
        const start = from % Math.max(1, characters.length);
        const part = characters.slice(start, start + 2 + (length % 8)).join('');
        const indexed = new Set(bigrams(name));
        expect(name).toContain(part);
        expect(normalise(part)).toBe(part);
        expect(bigrams(part).every((gram) => indexed.has(gram))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
