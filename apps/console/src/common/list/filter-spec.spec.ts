import {
  codesOf,
  daysOf,
  flagOf,
  idOf,
  textOf,
  withCodes,
  withDays,
  withFlag,
  withId,
  withText,
} from './filter-spec.js';
import { filterInLink, listLink } from './list-link.js';

describe('filters as the domain’s Filter', () => {
  it('writes chosen codes as in, and reads a link’s eq as one chosen code', () => {
    expect(withCodes({}, 'state', ['ACCEPTED', 'ASSIGNED'])).toEqual({ state: { in: ['ACCEPTED', 'ASSIGNED'] } });
    expect(codesOf({ state: { eq: 'ACCEPTED' } }, 'state')).toEqual(['ACCEPTED']);
  });

  it('drops a field with nothing chosen, and leaves the others alone', () => {
    expect(withCodes({ state: { in: ['A'] }, text: '恒盛' }, 'state', [])).toEqual({ text: '恒盛' });
    expect(withFlag({ overdue: { eq: true } }, 'overdue', false)).toEqual({});
    expect(withId({ hostId: { eq: '1' } }, 'hostId', null)).toEqual({});
  });

  it('means both days, and writes the half-open range the Filter has', () => {
    const set = withDays({}, 'plannedOn', { from: '2026-03-01', to: '2026-03-31' });
    expect(set).toEqual({ plannedOn: { from: '2026-03-01', to: '2026-04-01' } });
    expect(daysOf(set, 'plannedOn')).toEqual({ from: '2026-03-01', to: '2026-03-31' });
  });

  it('writes moments as Shanghai midnights', () => {
    const set = withDays({}, 'closedAt', { from: '2026-03-05', to: '2026-03-05' }, true);
    expect(set).toEqual({ closedAt: { from: '2026-03-04T16:00:00.000Z', to: '2026-03-05T16:00:00.000Z' } });
    expect(daysOf(set, 'closedAt')).toEqual({ from: '2026-03-05', to: '2026-03-05' });
  });

  it('searches from two characters on', () => {
    expect(withText({ text: '旧的' }, ' 恒 ')).toEqual({});
    expect(textOf(withText({}, ' 恒盛 '))).toBe('恒盛');
  });

  it('does not stumble over conditions of another shape', () => {
    const odd = { state: 'ACCEPTED', overdue: null, hostId: { in: ['1'] } };
    expect(codesOf(odd, 'state')).toEqual([]);
    expect(flagOf(odd, 'overdue')).toBe(false);
    expect(idOf(odd, 'hostId')).toBeNull();
  });
});

describe('filters in the address', () => {
  const filter = { state: { in: ['IN_PROGRESS'] }, any: [{ text: '用地' }, { number: { contains: '2026' } }] };

  it('come back as they went in', () => {
    const link = listLink('problems', filter, { field: 'dueAt', order: 'ASC' });
    expect(link.startsWith('/problems?')).toBe(true);
    expect(filterInLink(link.slice(link.indexOf('?')))).toEqual(filter);
    expect(new URLSearchParams(link.split('?')[1]).get('order')).toBe('ASC');
  });

  it.each(['', '?filter=', '?filter=%7Bbroken', '?filter=%5B1%5D', '?filter=null'])('read %p as no filter', (search) =>
    expect(filterInLink(search)).toEqual({}),
  );
});
