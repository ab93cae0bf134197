import fc from 'fast-check';
import { ledgers } from '../../test/ledger-arbitraries.js';
import { decodeFilter, encodeFilter } from '../query/filter-json.js';
import { evaluateFigure, listOf, measureRows, rowsOfList } from './evaluate-figure.js';
import { subjectOf, type FigureRow, type Ledger } from './figure-subjects.js';
import { parsePeriod, yearPeriod, type Period } from './period.js';
import { figures } from './registry.js';

const year = yearPeriod(2022);
const quarters = ['2022Q1', '2022Q2', '2022Q3', '2022Q4'].map((key): Period => {
  const parsed = parsePeriod(key);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.period;
});
const rowsIn = (ledger: Ledger, subject: keyof Ledger) => (ledger[subject] ?? []) as readonly FigureRow[];
const figure = fc.constantFrom(...figures);
const scope = fc.constantFrom({}, { unitId: 'a' }, { teamId: 'b' }, { districtCode: '320812', unitId: 'a' });

describe('a figure over random ledgers', () => {
  it('is exactly the number, sum or share of the rows its opened list has, also when the list travelled in a URL', () => {
    fc.assert(
      fc.property(ledgers(), scope, (ledger, narrowed) => {
        for (const one of figures) {
          const { value, rowIds, list } = evaluateFigure(one, ledger, year, narrowed);
          if (list === null) {
            expect([value, rowIds]).toEqual([null, []]);
            continue;
          }
          const decoded = decodeFilter(subjectOf(one.subject).fields, encodeFilter(list.filter));
          if (!decoded.ok) throw new Error(decoded.errors[0]?.message);
          const opened = rowsOfList({ ...list, filter: decoded.filter }, ledger);
          expect(opened.map(({ id }) => id)).toEqual(rowIds);
          expect(value).toBe(measureRows(one, opened));
          if (one.measure.kind === 'count') expect(value).toBe(opened.length);
          if (one.measure.kind === 'sum') {
            const { field } = one.measure;
            const amounts = opened.map((row) => Number((row as Record<string, unknown>)[field] ?? 0));
            expect(value).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('changes with its own rows only', () => {
    fc.assert(
      fc.property(ledgers(), figure, fc.nat(), (ledger, one, pick) => {
        const rows = rowsIn(ledger, one.subject);
        const gone = rows[pick % Math.max(1, rows.length)];
        if (gone === undefined) return;
        const before = evaluateFigure(one, ledger, year);
        const after = evaluateFigure(one, { ...ledger, [one.subject]: rows.filter((row) => row !== gone) }, year);
        if (!before.rowIds.includes(gone.id)) expect(after).toEqual(before);
        else if (one.measure.kind === 'count') expect(after.value).toBe((before.value ?? 0) - 1);
        else expect(after.rowIds).toEqual(before.rowIds.filter((id) => id !== gone.id));
      }),
      { numRuns: 300 },
    );
  });

  it('of a year is that of its quarters together, where it counts what happened on a day', () => {
    const standing = (code: string) => /^(team\.|task\.(behind|underWay|pace\.)|serviceItem\.)/.test(code);
    const additive = figures.filter(({ code, measure }) => !standing(code) && ['count', 'sum'].includes(measure.kind));
    fc.assert(
      fc.property(ledgers(), fc.constantFrom(...additive), (ledger, one) => {
        const parts = quarters.map((quarter) => evaluateFigure(one, ledger, quarter));
        const whole = evaluateFigure(one, ledger, year);
        expect(parts.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(whole.value);
        expect(parts.flatMap(({ rowIds }) => rowIds).sort()).toEqual([...whole.rowIds].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('is narrowed by a scope to a part of its rows', () => {
    fc.assert(
      fc.property(ledgers(), figure, scope, (ledger, one, narrowed) => {
        const list = listOf(one, year, narrowed);
        if (list === null) return;
        const all = new Set(evaluateFigure(one, ledger, year).rowIds);
        for (const { id } of rowsOfList(list, ledger)) expect(all.has(id)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
