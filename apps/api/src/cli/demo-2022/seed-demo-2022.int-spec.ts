import { yearPeriod } from '@zhuqi/domain/figure/period.js';
import { demoStage } from '../../../test/support/demo-stage.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { BureauActor } from '../../features/figures/bureau-actor-lookup.read-model.js';
import { FigureQuery } from '../../features/figures/figure-query-lookup.read-model.js';
import { checkLedger } from '../../features/ledger/check-ledger.js';
import { seedDemo2022 } from './seed-demo-2022.js';

describe('the demo year 2022 in the tables', () => {
  let context: FeatureContext;
  let seconds: number;

  beforeAll(async () => {
    context = await featureContext();
    const { stage, enterpriseIds } = await demoStage(context);
    const from = performance.now();
    await seedDemo2022(stage, enterpriseIds);
    seconds = (performance.now() - from) / 1000;
  }, 120_000);
  afterAll(() => context.close());

  const figures: ReadonlyArray<readonly [code: string, value: number, display: string]> = [
    ['study.sessions', 13, '13次'],
    ['study.observations', 1, '1次'],
    ['study.speakers', 35, '35人次'],
    ['column.discipline', 20, '20期'],
    ['column.spirit', 15, '15期'],
    ['column.book', 5, '5期'],
    ['column.congress', 7, '7期'],
    ['column.reading', 5, '5期'],
    ['column.issues', 47, '47期'],
    ['microClass.lecturers', 4, '4人次'],
    ['microComment.authors', 8, '8人次'],
    ['team.volunteer', 3, '3支'],
    ['team.taskForce', 3, '3个'],
    ['team.vanguard', 1, '1个'],
    ['themeDay.sessions', 13, '13次'],
    ['themeDay.speakers', 53, '50余人次'],
    ['epidemic.attendance', 312, '300余人次'],
    ['epidemic.expenses', 9_340_000, '9万余元'],
    ['document.issued', 5, '5份'],
    ['partnership.signed', 3, '3家'],
    ['help.events', 34, '30余场次'],
    ['problem.resolved', 53, '50余项'],
    ['problem.partly', 4, '4项'],
    ['visit.paid', 66, '66次'],
    ['task.due', 3, '3项'],
    ['innovation.contracts', 26, '26项'],
    ['innovation.outcomes', 16, '16项'],
  ];

  it('gives every figure of the seed in its format', async () => {
    const { app } = context;
    const bureau = await app.get(BureauActor).first();
    if (!bureau) throw new Error('no bureau');
    const codes = figures.map(([code]) => code);
    const counted = await app.get(FigureQuery).values(codes, yearPeriod(2022), {}, bureau);
    expect(counted.map(({ code, value, display }) => [code, value, display])).toEqual(figures);
  });

  it('leaves books in which the check finds nothing', async () => {
    const report = await checkLedger(context.database);
    expect(report.faults).toEqual([]);
  });

  it('tells nobody about old news', async () => {
    const waiting = await context.database.query(
      null,
      `select o.topic from outbox o join event e on e.id = o.event_id where e.subject_type not in ('enterprise') limit 5`,
    );
    expect(waiting).toEqual([]);
    expect(await context.database.query(null, 'select 1 from timer')).toEqual([]);
  });

  it('is loaded in a few seconds', () => expect(seconds).toBeLessThan(15));
});
