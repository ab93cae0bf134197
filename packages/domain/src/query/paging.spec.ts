import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor.js';
import { pageOf } from './page.js';
import { compareBy, parseSort, type Sort } from './sort.js';

const byDue: Sort = { field: 'dueAt', order: 'ASC' };

describe('pages', () => {
  it.each([
    [undefined, { skip: 0, take: 25 }],
    [
      { skip: -3, take: 1000 },
      { skip: 0, take: 100 },
    ],
    [
      { skip: 50.9, take: 0 },
      { skip: 50, take: 0 },
    ],
    [
      { skip: Number.NaN, take: null },
      { skip: 0, take: 25 },
    ],
  ])('%j becomes %j', (input, page) => {
    expect(pageOf(input)).toEqual(page);
  });
});

describe('sorting', () => {
  it('accepts the fields of the list only', () => {
    expect(parseSort(['dueAt'], { field: 'dueAt', order: 'DESC' }, byDue)).toEqual({
      ok: true,
      sort: { field: 'dueAt', order: 'DESC' },
    });
    expect(parseSort(['dueAt'], null, byDue)).toEqual({ ok: true, sort: byDue });
    expect(parseSort(['dueAt'], { field: 'id; drop' }, byDue)).toEqual({
      ok: false,
      message: '不能按“id; drop”排序。',
    });
    expect(parseSort(['dueAt'], { field: 'dueAt', order: 'asc' }, byDue).ok).toBe(false);
    expect(parseSort(['dueAt'], 'dueAt', byDue).ok).toBe(false);
  });

  it('puts empty values last in both directions and breaks ties by id', () => {
    const rows = [
      { id: 'c', dueAt: null },
      { id: 'b', dueAt: new Date(1) },
      { id: 'd', dueAt: new Date(2) },
      { id: 'a', dueAt: new Date(1) },
    ];
    const ids = (sort: Sort) =>
      [...rows]
        .sort(compareBy(sort))
        .map(({ id }) => id)
        .join('');
    expect(ids(byDue)).toBe('abdc');
    expect(ids({ ...byDue, order: 'DESC' })).toBe('dbac');
  });
});

describe('cursors', () => {
  it('come back as they went, URL-safe', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(value, fc.uuid(), (value, id) => {
        const text = encodeCursor(byDue, { value, id });
        expect(text).toMatch(/^[\w-]+$/);
        expect(text).toBe(Buffer.from(JSON.stringify(['dueAt', 'ASC', value, id])).toString('base64url'));
        expect(decodeCursor(byDue, text)).toEqual({ ok: true, cursor: { value, id } });
      }),
    );
  });

  it('are refused when damaged or of another order', () => {
    const text = encodeCursor(byDue, { value: 1, id: 'a' });
    expect(decodeCursor({ ...byDue, order: 'DESC' }, text)).toMatchObject({
      ok: false,
      message: expect.stringContaining('另一种排序'),
    });
    for (const bad of ['', '!!', text.slice(0, -3), 'AAAA', encodeCursor(byDue, { value: 1, id: 'a' }) + '=='])
      expect(decodeCursor(byDue, bad)).toMatchObject({ ok: false, message: expect.stringContaining('已损坏') });
    fc.assert(fc.property(fc.string(), (junk) => void decodeCursor(byDue, junk)));
  });
});
