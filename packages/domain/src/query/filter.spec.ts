import fc from 'fast-check';
import { filters, rows, sampleFields as fields, type SampleFields } from '../../test/filter-arbitraries.js';
import { allOf, matches, type Filter } from './filter.js';
import { decodeFilter, encodeFilter } from './filter-json.js';

const holds = (filter: Filter<SampleFields>, row: object) => matches(fields, filter, row);

describe('the filter algebra', () => {
  it('keeps its laws: not, any, all, allOf', () => {
    fc.assert(
      fc.property(filters, filters, rows, (f, g, row) => {
        expect(holds({ not: f }, row)).toBe(!holds(f, row));
        expect(holds({ any: [f, g] }, row)).toBe(holds(f, row) || holds(g, row));
        expect(holds({ all: [f, g] }, row)).toBe(holds(f, row) && holds(g, row));
        expect(holds(allOf(f, g), row)).toBe(holds({ all: [f, g] }, row));
        expect(holds({ not: { any: [f, g] } }, row)).toBe(holds({ all: [{ not: f }, { not: g }] }, row));
      }),
      { numRuns: 2_000 },
    );
  });

  it('travels as JSON and comes back the same', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const text = encodeFilter(filter);
        const decoded = decodeFilter(fields, text);
        expect(decoded).toEqual({ ok: true, filter });
        expect(decoded.ok && encodeFilter(decoded.filter)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('writes equal filters as equal text', () => {
    const a: Filter<SampleFields> = { state: { in: ['OPEN'], isNull: false }, round: { to: 3, from: 1 } };
    const b: Filter<SampleFields> = { round: { from: 1, to: 3 }, state: { isNull: false, in: ['OPEN'] } };
    expect(encodeFilter(a)).toBe('{"round":{"from":1,"to":3},"state":{"in":["OPEN"],"isNull":false}}');
    expect(encodeFilter(b)).toBe(encodeFilter(a));
  });

  const row = {
    state: 'OPEN',
    title: '用地 Land',
    text: '淮安恒盛 用地',
    dueAt: new Date('2026-03-05T10:00:00Z'),
    plannedOn: null,
    memberId: ['a', 'b'],
  };
  it.each<[Filter<SampleFields>, boolean]>([
    [{}, true],
    [{ any: [] }, false],
    [{ all: [] }, true],
    [{ state: { eq: 'OPEN' } }, true],
    [{ state: { in: [] } }, false],
    [{ title: { contains: 'land' } }, true],
    [{ text: { contains: '恒盛用地' } }, true],
    [{ dueAt: { from: new Date('2026-03-05T10:00:00Z') } }, true],
    [{ dueAt: { to: new Date('2026-03-05T10:00:00Z') } }, false],
    [{ plannedOn: { isNull: true } }, true],
    [{ plannedOn: { isNull: false } }, false],
    [{ round: { eq: 1 } }, false],
    [{ not: { round: { eq: 1 } } }, true],
    [{ memberId: { eq: 'b' } }, true],
    [{ memberId: { in: ['c'] } }, false],
    [{ memberId: { isNull: false } }, true],
    [{ state: { eq: 'OPEN' }, not: { memberId: { eq: 'a' } } }, false],
  ])('%j: %s', (filter, expected) => {
    expect(holds(filter, row)).toBe(expected);
  });
});
