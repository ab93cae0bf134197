import { evaluateFigure, type FigureValue } from '@zhuqi/domain/figure/evaluate-figure.js';
import { figures, knownFigure } from '@zhuqi/domain/figure/registry.js';
import {
  everything,
  ofAnOffice,
  periodOf,
  randomLedger,
  type RandomLedger,
} from '../../../test/support/random-ledger.js';
import { someIds } from '../../../test/support/random-rows.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { FigureQuery } from './figure-query-lookup.read-model.js';
import { FigureRows, type FigureRowsPage } from './figure-rows-lookup.read-model.js';
import { missingForFigures } from './figure-types.js';

const year = periodOf('2022');
const periods = [year, ...['2022H1', '2022Q3', '2022-12', '2022-02-10/2022-05-09'].map(periodOf)];
const [one = '', two = '', three = ''] = someIds;
const scopes = [{}, { unitId: one }, { teamId: two }, { districtCode: '320812', unitId: three }];
const codes = figures.map(({ code }) => code);

describe('figures over random ledgers in PostgreSQL', () => {
  let random: RandomLedger;
  let query: FigureQuery;
  let tables: FigureRows;

  beforeAll(async () => {
    random = await randomLedger();
    query = random.context.app.get(FigureQuery);
    tables = random.context.app.get(FigureRows);
  }, 60_000);
  afterAll(() => random.context.close());

  it('find everything they need in the lists', () =>
    expect(missingForFigures(random.context.app.get(EntityRegistry))).toEqual([]));

  it.each([
    ['coordinator', everything],
    ['unit head', ofAnOffice],
  ])(
    'count for a %s what the domain counts in memory, and open exactly those rows',
    async (_who, actor) => {
      const ledger = random.ledgerOf(actor);
      let rowsSeen = 0;
      for (const period of periods)
        for (const scope of scopes) {
          const values = await query.values(codes, period, scope, actor, { withRowIds: true });
          for (const value of values) {
            const expected = evaluateFigure(knownFigure(value.code), ledger, period, scope);
            expect([value.code, value.value, value.display]).toEqual([value.code, expected.value, expected.display]);
            expect([value.code, value.rowIds]).toEqual([value.code, [...expected.rowIds].sort()]);
            expect(value.rows).toBe(expected.rowIds.length);
            if (value.list === null || (period !== year && value.rows === 0)) continue;
            const opened = await tables.rows(value.code, period, scope, {}, actor, { skip: 0, take: 1_000 });
            expect([value.code, opened.items.map(({ id }) => id).sort()]).toEqual([value.code, value.rowIds]);
            expect(opened.totalItems).toBe(value.rows);
            expect([value.code, shareOf(value.code, opened)]).toEqual([value.code, expectedShare(value)]);
            rowsSeen += value.rows;
          }
        }
      expect(rowsSeen).toBeGreaterThan(1_000);
    },
    120_000,
  );

  it('are the same by month, and by unit, team and district, as alone', async () => {
    const alone = async (asked: readonly string[], period = year, scope = {}) =>
      (await query.values(asked, period, scope, everything)).map(({ code, value, display, rows }) => ({
        ...{ code, value, display, rows },
      }));
    for (const { period, figures: parts } of await query.series(
      codes,
      ['2022-10', '2022-11'].map(periodOf),
      {},
      everything,
    ))
      expect(parts).toEqual(await alone(codes, period));
    const groups = await query.ranking(codes, year, {}, everything);
    expect(groups.length).toBeGreaterThan(5);
    for (const { by, key, figures: parts } of groups)
      expect(parts).toEqual(
        await alone(
          parts.map(({ code }) => code),
          year,
          { [by]: key },
        ),
      );
  });

  it('show their rows in words, page by page, each with its page', async () => {
    const sort = { field: 'issuedOn', order: 'ASC' };
    const all = await tables.rows('document.issued', year, {}, { sort, take: 100 }, everything);
    const second = await tables.rows('document.issued', year, {}, { sort, skip: 1, take: 1 }, everything);
    const [first] = all.items;
    expect(second.items).toEqual([all.items[1]]);
    expect(all.columns.map(({ label }) => label)).toEqual(['标题', '文号', '文件类别', '印发日期', '有文件']);
    expect(first).toMatchObject({ link: `/documents/${first?.id}/show` });
    expect(['计划', '方案', '通知']).toContain(first?.cells[2]);
    expect(await tables.names('document.issued', year, {}, everything)).toHaveLength(all.totalItems);
    const wrong = { sort: { field: 'x', order: 'ASC' } };
    await expect(tables.rows('document.issued', year, {}, wrong, everything)).rejects.toThrow('不能按“x”排序。');
  });
});

/** A share added up again from what the opened list says of its rows; null for other measures. */
function shareOf(code: string, { columns, items }: FigureRowsPage): number | null {
  const { measure } = knownFigure(code);
  const at = columns.findIndex(({ name }) => name === 'counts');
  expect([code, at]).toEqual([code, measure.kind === 'ratio' ? 1 : -1]);
  if (measure.kind !== 'ratio' || items.length === 0) return null;
  const said = (word: string) => items.filter(({ cells }) => cells[at] === word).length;
  expect(said('计入') + said('部分计入') + said('不计入')).toBe(items.length);
  return round((said('计入') + (measure.partly?.weight ?? 0) * said('部分计入')) / items.length);
}

const expectedShare = ({ code, value }: FigureValue): number | null =>
  knownFigure(code).measure.kind === 'ratio' && value !== null ? round(value) : null;

const round = (share: number): number => Math.round(share * 1e9) / 1e9;
