import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { dayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { newId } from '../../platform/database/new-id.js';
import { CountFigures } from '../../platform/query/count-figures.service.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import { SaveProject } from '../projects/save-project.service.js';
import { SaveSetting } from '../settings/save-setting.service.js';
import { SettingsApiModule } from '../settings/settings-api.module.js';
import { CoverageReadModel } from './coverage.read-model.js';
import { coverageView } from './graphql/coverage-view.js';
import { PlanGaps } from './plan-gaps.service.js';

const today = dayOf(new Date());
const year = yearOf(today);

describe('the cadence of visits', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeAll(async () => {
    context = await featureContext(SettingsApiModule);
    cast = await makeCast(context.database);
    await pair(cast.enterpriseId, cast.member.userId);
    await addProject('没有建设单位的项目', null);
    await addProject('电池项目', cast.enterpriseId);
  }, 60_000);
  afterAll(() => context.close());

  const sql = (text: string, values: unknown[] = []) =>
    context.database.query<Record<string, unknown>>(null, text, values);
  const pair = async (enterpriseId: string, userId: string, since = `${year}-01-01`) => {
    await sql(
      `insert into liaison (id, enterprise_id, user_id, since) values ($1, $2, $3, ($4::date)::timestamp at time zone 'Asia/Shanghai')`,
      [newId(), enterpriseId, userId, since],
    );
    await sql('update enterprise set liaison_user_id = $1 where id = $2', [userId, enterpriseId]);
  };
  const addProject = (name: string, enterpriseId: string | null) =>
    context.app.get(SaveProject).save(
      {
        ...{ id: newId(), name, level: 'PROVINCE', stage: 'BUILDING', enterpriseId, sites: [] },
        ...{ liaisonId: cast.host.userId, unitId: cast.host.unitId, listedOn: `${year}-01-01` },
      },
      cast.coordinator,
      null,
    );
  const shown = async (actor: Actor = cast.coordinator, unitId: string | null = null, of = year) =>
    coverageView(
      await context.app.get(CoverageReadModel).of({ year: of, unitId }, actor),
      await context.app.get(SettingsReader).cadence(),
    );
  const running = Math.floor((Number(today.slice(5, 7)) - 1) / 3);

  it('shows what each may see, by unit and year', async () => {
    const { rows, openGaps, covered } = await shown();
    expect(rows.map(({ name, liaisonName }) => [name, liaisonName])).toEqual([
      ['淮安恒盛精密机械有限公司', '钱帮办'],
      ...[
        ['没有建设单位的项目', '赵经办'],
        ['电池项目', '赵经办'],
      ].sort(
        ([a = ''], [b = '']) => rows.findIndex(({ name }) => name === a) - rows.findIndex(({ name }) => name === b),
      ),
    ]);
    expect([openGaps, covered]).toEqual([3, 0]);
    expect(rows[0]?.cells[running]?.coverage).toBe('GAP');
    // The head of 高新处 sees what 高新处 looks after.
    expect((await shown(cast.head)).rows.map(({ target }) => target)).toEqual(['PROJECT', 'PROJECT']);
    expect((await shown(cast.coordinator, cast.member.unitId)).rows).toHaveLength(1);
    expect((await shown(cast.foreignCoordinator)).rows).toEqual([]);
    expect((await shown(cast.coordinator, null, year - 1)).rows).toEqual([]);
  });

  it('plans the gaps as real visits, once, and every cell opens exactly its visits', async () => {
    const gaps = context.app.get(PlanGaps);
    const { visits, left } = await gaps.preview(null, cast.coordinator);
    expect(left.map(({ target, reason }) => [target.name, reason.slice(0, 4)])).toContainEqual([
      '没有建设单位的项目',
      '项目没有',
    ]);
    if (visits.length === 0) return; // The last working day of the quarter has passed.
    expect(visits.map(({ target, leadName }) => [target.name, leadName])).toEqual([
      ['淮安恒盛精密机械有限公司', '钱帮办'],
      ['电池项目', '赵经办'],
    ]);
    const confirmed = visits.map(({ target, leadId, plannedOn }) => ({
      ...{ id: newId(), targetId: target.id, leadId, plannedOn },
    }));
    const past = { ...confirmed[0]!, id: newId(), plannedOn: '2020-01-01' };
    const rows = await gaps.plan([...confirmed, past, { ...past, targetId: newId() }], cast.coordinator);
    expect(rows.map(({ visitId, problem }) => [visitId !== null, problem?.slice(0, 4) ?? null])).toEqual([
      [true, null],
      [true, null],
      [false, '计划日期'],
      [false, '找不到这'],
    ]);
    await gaps.plan(confirmed, cast.coordinator);
    expect(await sql('select type from visit order by type')).toEqual([{ type: 'LIAISON' }, { type: 'MAJOR_PROJECT' }]);
    expect((await gaps.preview(null, cast.coordinator)).visits).toEqual([]);
    await sql(`update visit set checked_in_at = now(), state = 'TO_COMPLETE' where type = 'LIAISON'`);
    const grid = await shown();
    const cells = grid.rows.flatMap((row) => row.cells).filter(({ filter }) => filter !== null);
    expect(cells.length).toBeGreaterThan(0);
    for (const { filter, count } of cells) {
      const [all] = await context.app.get(CountFigures).count('Visit', { rows: {} }, {}, filter, cast.coordinator);
      expect(all?.counts.rows).toBe(count);
    }
  });

  it('goes by rules the coordinator sets, with a reason', async () => {
    const save = (value: { target: 'ENTERPRISE' | 'PROJECT'; everyMonths: number }[], actor = cast.coordinator) =>
      context.app
        .get(SaveSetting, { strict: false })
        .save(actor, { name: 'cadence', value, expectedVersion: 1, note: '加密走访' });
    const rules = [
      { target: 'ENTERPRISE' as const, everyMonths: 2 },
      { target: 'PROJECT' as const, everyMonths: 1 },
    ];
    expect(await save(rules, cast.member)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await save([{ target: 'PROJECT', everyMonths: 0 }])).toMatchObject({ code: 'INVALID_FACT' });
    expect(await save(rules)).toBeNull();
    expect(await context.app.get(SettingsReader).cadence()).toEqual(rules);
  });
});
