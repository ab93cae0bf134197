import type { Actor } from '@zhuqi/domain/access/actor.js';
import { inScope, scopeOf, type ScopedRow } from '@zhuqi/domain/access/can.js';
import { evaluateFigure } from '@zhuqi/domain/figure/evaluate-figure.js';
import {
  figureSubjectNames,
  subjectOf,
  type FigureSubject,
  type Ledger,
} from '@zhuqi/domain/figure/figure-subjects.js';
import { parsePeriod, type Period } from '@zhuqi/domain/figure/period.js';
import { figures } from '@zhuqi/domain/figure/registry.js';
import { BUREAU, actorWith } from '../../../test/support/read-fixture.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { insertRandomRows, someIds } from '../../../test/support/random-rows.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { fieldSql } from '../../platform/query/field-sql.js';
import { literal } from '../../platform/query/sql-text.js';
import { FigureQuery } from './figure-query-lookup.read-model.js';
import { FigureRows } from './figure-rows-lookup.read-model.js';
import { missingOf, typeOfSubject } from './figure-types.js';

const NOW = new Date('2022-12-15T04:00:00Z');
const paths = ['/b/', '/b/office/', '/b/east/'];
const periods = ['2022', '2022H1', '2022Q3', '2022-12', '2022-02-10/2022-05-09'].map((key): Period => {
  const parsed = parsePeriod(key);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.period;
});
const scopes = [{}, { unitId: someIds[0]! }, { teamId: someIds[1]! }, { districtCode: '320812', unitId: someIds[2]! }];
const asking: readonly Actor[] = [
  actorWith(['COORDINATOR']),
  actorWith(['UNIT_HEAD'], { unitPath: '/b/office/', userId: someIds[0]! }),
];

type Stored = Readonly<Record<string, unknown>> & { readonly id: string; readonly row: ScopedRow };

describe('figures over random ledgers in PostgreSQL', () => {
  let context: FeatureContext;
  let registry: EntityRegistry;
  let query: FigureQuery;
  let tables: FigureRows;
  let stored: ReadonlyMap<FigureSubject, readonly Stored[]>;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => NOW;
    registry = context.app.get(EntityRegistry);
    query = context.app.get(FigureQuery);
    tables = context.app.get(FigureRows);
    await insertRandomRows(context.database, registry, BUREAU, paths, 120, 7);
    stored = new Map(await Promise.all(counted().map(async (subject) => [subject, await rowsIn(subject)] as const)));
  }, 60_000);
  afterAll(() => context.close());

  const counted = () => figureSubjectNames.filter((subject) => missingOf(registry, subject).length === 0);

  /** Rows as the domain's evaluator sees them, each field read through the map of the list. */
  async function rowsIn(subject: FigureSubject): Promise<readonly Stored[]> {
    const map = registry.get(typeOfSubject(subject));
    const scope = {
      now: () => `${literal(NOW.toISOString())}::timestamptz`,
      me: () => 'null::uuid',
      readable: () => 'true',
    };
    const { fields } = subjectOf(subject);
    const columns = Object.keys(fields).map((name) => `${fieldSql(map.list!, name, 't', scope)} as "${name}"`);
    const found = await context.database.query<{ id: string; fields: Record<string, unknown>; row: ScopedRow }>(
      null,
      `select t.id, row_to_json(f) as fields, json_build_object('bureauId', t.bureau_id, 'unitPath', t.unit_path,
         'relatedUnitPaths', '[]'::json, 'participantIds', '[]'::json) as row
       from ${map.table} t, lateral (select ${columns.join(', ')}) f`,
      [],
    );
    return found.map(({ id, fields: values, row }) => ({
      ...Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          fields[name]?.kind === 'date' && typeof value === 'string' ? new Date(value) : value,
        ]),
      ),
      id,
      row,
    }));
  }

  /** What an actor may read of them. */
  const ledgerOf = (actor: Actor): Ledger =>
    Object.fromEntries(
      [...stored].map(([subject, rows]) => {
        const map = registry.get(typeOfSubject(subject));
        const scope = map.scope ? scopeOf(actor, map.scope.permission) : null;
        return [subject, rows.filter(({ row }) => scope !== null && inScope(scope, row))];
      }),
    );

  it.each(asking.map((actor) => [actor.roles.join(), actor] as const))(
    'counts for a %s what the domain counts in memory, and opens exactly those rows',
    async (_roles, actor) => {
      const ledger = ledgerOf(actor);
      const codes = figures.filter(({ subject }) => stored.has(subject)).map(({ code }) => code);
      let rowsSeen = 0;
      for (const period of periods)
        for (const scope of scopes) {
          const values = await query.values(codes, period, scope, actor, { withRowIds: true });
          for (const value of values) {
            const expected = evaluateFigure(
              figures.find(({ code }) => code === value.code)!,
              ledger,
              period,
              scope,
            );
            expect([value.code, value.value, value.display]).toEqual([value.code, expected.value, expected.display]);
            expect([value.code, value.rowIds]).toEqual([value.code, [...expected.rowIds].sort()]);
            expect(value.rows).toBe(expected.rowIds.length);
            if (value.list === null || (period !== periods[0] && value.rows === 0)) continue;
            const opened = await tables.rows(value.code, period, scope, {}, actor, { skip: 0, take: 1_000 });
            expect([value.code, opened.items.map(({ id }) => id).sort()]).toEqual([value.code, value.rowIds]);
            expect(opened.totalItems).toBe(value.rows);
            rowsSeen += value.rows;
          }
        }
      expect(rowsSeen).toBeGreaterThan(100);
    },
    120_000,
  );

  it('adds up by month, and by unit, team and district', async () => {
    const [actor] = asking as [Actor];
    const codes = figures.filter(({ subject }) => stored.has(subject)).map(({ code }) => code);
    const months = ['2022-10', '2022-11'].map((key) => {
      const parsed = parsePeriod(key);
      if (!parsed.ok) throw new Error(parsed.message);
      return parsed.period;
    });
    for (const point of await query.series(codes, months, {}, actor)) {
      const alone = await query.values(codes, point.period, {}, actor);
      expect(point.figures).toEqual(alone.map(({ code, value, display, rows }) => ({ code, value, display, rows })));
    }
    const groups = await query.ranking(codes, periods[0]!, {}, actor);
    expect(groups.length).toBeGreaterThan(1);
    for (const { by, key, figures: parts } of groups) {
      const alone = await query.values(
        parts.map(({ code }) => code),
        periods[0]!,
        { [by]: key },
        actor,
      );
      expect(parts).toEqual(alone.map(({ code, value, display, rows }) => ({ code, value, display, rows })));
    }
  });

  it('pages and sorts the rows, says them in words, and leads to their pages', async () => {
    const [actor] = asking as [Actor];
    const sort = { field: 'issuedOn', order: 'ASC' };
    const all = await tables.rows('document.issued', periods[0]!, {}, { sort, take: 100 }, actor);
    const second = await tables.rows('document.issued', periods[0]!, {}, { sort, skip: 1, take: 1 }, actor);
    expect(second.items).toEqual([all.items[1]]);
    expect(all.columns.map(({ label }) => label)).toEqual(['标题', '文号', '文件类别', '印发日期', '有文件']);
    expect(all.items[0]).toMatchObject({ link: `/documents/${all.items[0]!.id}/show` });
    expect(['计划', '方案', '通知']).toContain(all.items[0]!.cells[2]);
    const wrong = { sort: { field: 'x', order: 'ASC' } };
    await expect(tables.rows('document.issued', periods[0]!, {}, wrong, actor)).rejects.toThrow('不能按“x”排序。');
    expect(await tables.names('document.issued', periods[0]!, {}, actor)).toHaveLength(all.totalItems);
  });
});
