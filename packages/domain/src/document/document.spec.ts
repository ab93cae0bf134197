import { noon } from '../../test/problems.js';
import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { cite, documentFaults, plainDocumentNumber } from './document-faults.js';
import type { LedgerDocument } from './document.types.js';

const document = (more: Partial<LedgerDocument> = {}): LedgerDocument => ({
  ...{ id: 'd', bureauId: 'b', kind: 'SCHEME', title: '助企行动方案', number: '淮科〔2022〕15号', issuer: '市科技局' },
  ...{ issuedOn: shanghaiDayOf('2022-03-01'), fileId: null },
  ...more,
});
const faults = (more: Partial<LedgerDocument>, others = [document({ id: 'x' })]) =>
  documentFaults(document(more), others, noon).map(({ field, code }) => `${field} ${code}`);

describe('the document register', () => {
  it.each([
    ['淮科〔2022〕15号', '淮科〔2022〕15号'],
    ['淮科 [2022] 015', '淮科〔2022〕15号'],
    ['2022-15', null],
  ])('number %s is %s', (text, plain) => expect(plainDocumentNumber(text)).toBe(plain));

  it('keeps numbers and the titles of a year unique', () => {
    expect(faults({})).toEqual(['number DUPLICATE', 'title DUPLICATE']);
    expect(faults({ number: null, title: '《助企行动方案》', issuedOn: shanghaiDayOf('2023-01-01') })).toEqual([]);
    expect(faults({ number: '15号', title: '' })).toEqual(['title REQUIRED', 'number FORMAT']);
    expect(faults({ issuedOn: shanghaiDayOf('2026-03-05') }, [])).toEqual([]);
    expect(faults({ issuedOn: shanghaiDayOf('2026-03-06') }, [])).toEqual(['issuedOn RANGE']);
    expect(faults({ kind: 'X' as never, issuer: '' }, [])).toEqual(['kind UNKNOWN', 'issuer REQUIRED']);
  });

  it('cites', () => {
    expect(cite(document())).toBe('《助企行动方案》（淮科〔2022〕15号）');
    expect(cite(document({ title: '关于学习《文选》的通知', number: null }))).toBe('《关于学习〈文选〉的通知》');
  });
});
