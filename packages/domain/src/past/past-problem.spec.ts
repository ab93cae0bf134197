import { ledgerFaults } from '../problem/ledger-faults.js';
import { foldProblem } from '../problem/evolve-problem.js';
import type { ProblemImported } from '../problem/imported-problem.js';
import { pastNews } from './again.js';
import { pastProblemNumber, toImportedProblem } from './imported-from-past.js';
import { pastProblemSpans } from './past-clocks.js';
import { pastProblemColumns, type PastProblemField } from './past-problem-columns.js';
import { readPastProblem } from './past-problem.js';

const now = new Date('2026-03-05T04:00:00Z');
const mapping = Object.fromEntries(Object.keys(pastProblemColumns).map((field) => [field, field]));

const usual: Readonly<Partial<Record<PastProblemField, string>>> = {
  ...{ ledgerNo: '2022-1', enterpriseName: '示例公司', title: '研发费用归集', createdAt: '2022-03-01' },
  ...{ acceptedAt: '2022-03-02', assignedAt: '2022-03-02', signedAt: '2022-03-03', answeredAt: '2022-03-10' },
  ...{ hostUnit: '高新技术处', endedAt: '2022-03-11', result: '解决', satisfaction: '不满意' },
};
const read = (said: Readonly<Partial<Record<PastProblemField, string>>> = {}) =>
  readPastProblem({ ...usual, ...said }, mapping, now);

const names = {
  origin: {
    ...{ id: 'p', bureauId: 'b', enterpriseId: 'e', reporterId: null, reporterUnitPath: null },
    receivingUnitPath: '/b/',
  },
  host: { userId: 'u', name: '赵经办', unitId: 'h', unitPath: '/b/h/' },
};
const told = (said: Readonly<Partial<Record<PastProblemField, string>>> = {}) => {
  const row = read(said);
  if (!row.ok) throw new Error(JSON.stringify(row.errors));
  return toImportedProblem(row.value, names);
};
const event = (data: ProblemImported['data']): ProblemImported => ({
  ...{ type: 'problem.imported', at: now, by: { kind: 'user', id: 'c', name: '周协调' }, from: null },
  ...{ to: data.outcome, round: 1, data },
});

describe('a problem of an old ledger', () => {
  it.each([
    ['as usual', {}],
    ['with hardly a date', { acceptedAt: '', assignedAt: '', signedAt: '', answeredAt: '' }],
    ['rejected', { outcome: '不予受理', result: '', satisfaction: '', hostUnit: '' }],
    ['withdrawn', { outcome: '撤回', result: '', satisfaction: '' }],
  ])('makes a sound row: %s', (_what, said) => {
    const problem = foldProblem([event(told(said))]);
    expect(ledgerFaults({ number: 'x', problem, clocks: [] })).toEqual([]);
  });

  it('holds anew when it is told again', () => {
    const again = {
      ...event(told({ result: '部分解决', satisfaction: '' })),
      type: 'problem.importCorrected',
    } as const;
    expect(foldProblem([event(told()), again])).toMatchObject({ version: 2, result: 'PARTLY', closing: 'UNRATED' });
  });

  it.each([
    [{}, ['accept', 'assign', 'sign', 'host']],
    [{ assignedAt: '' }, ['accept', 'host']],
    [{ acceptedAt: '', assignedAt: '', signedAt: '' }, ['host']],
    [{ outcome: '不予受理', result: '', satisfaction: '' }, ['accept']],
  ])('runs the clocks of which both ends are told: %j', (said, kinds) =>
    expect(pastProblemSpans(told(said)).map(({ kind }) => kind)).toEqual(kinds),
  );

  it.each([
    [{ title: '' }, 'title'],
    [{ ledgerNo: '长'.repeat(41) }, 'ledgerNo'],
    [{ endedAt: '2022-03-09' }, 'endedAt'],
    [{ endedAt: '2027-01-01' }, 'endedAt'],
    [{ enterpriseName: '' }, 'enterpriseName'],
    [{ creditCode: '123' }, 'creditCode'],
    [{ result: '' }, 'result'],
    [{ hostUnit: '' }, 'hostUnit'],
    [{ outcome: '不予受理' }, 'result'],
  ])('names what is wrong: %j', (said, column) => {
    const row = read(said);
    expect(row.ok ? [] : row.errors.map((error) => error.column)).toContain(column);
  });

  it('knows what is news', () => {
    const stored = { version: 1, told: JSON.parse(JSON.stringify(told())) as object, isAsImported: true };
    expect(pastNews(null, told())).toBe('first');
    expect(pastNews<object>(stored, told())).toBe('same');
    expect(pastNews<object>(stored, told({ title: '另一个' }))).toBe('changed');
    expect(pastNews<object>({ ...stored, isAsImported: false }, told({ title: '另一个' }))).toBe('actedUponSince');
    expect(pastNews<object>({ ...stored, isAsImported: false }, told())).toBe('same');
  });

  it('keeps its own number, but for one that looks like ours', () =>
    expect([pastProblemNumber('淮2022-3'), pastProblemNumber('2022-000123')]).toEqual(['淮2022-3', '旧2022-000123']));
});
