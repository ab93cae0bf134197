import { loadText, type Candidate } from './load-text.js';

const candidate: Candidate = {
  ...{ id: 'a', name: '赵经办', unitName: '高新处', hosting: 3, coHandling: 1, overdue: 0, dueThisWeek: 0 },
  ...{ absentUntil: null, deputyId: null, deputyName: null },
};
const translate = (key: string, options: Record<string, unknown> = {}) =>
  `${key.split('.').pop()} ${Object.values(options).join('/')}`;

describe('the load of a candidate', () => {
  it('in words, without what is zero', () => {
    expect(loadText(candidate, translate)).toBe('load 3/1');
    const busy = { ...candidate, overdue: 1, dueThisWeek: 2, absentUntil: '2026-03-05', deputyName: '王五' };
    expect(loadText(busy, translate)).toBe('load 3/1 · overdue 1 · dueThisWeek 2 · absent 王五');
  });
});
