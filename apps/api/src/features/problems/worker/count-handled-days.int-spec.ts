import { raiseProblem } from '../../../../test/support/act-as.js';
import { makeCast } from '../../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { storeCalendar } from '../../../../test/support/open-clocks.js';
import { CountHandledDays } from './count-handled-days.task.js';
import { ProblemsWorkerModule } from './problems-worker.module.js';

const CLOSE = `
  update problem set state = 'CLOSED', accepted_at = '2026-03-05T01:00:00Z', closed_at = '2026-03-10T01:00:00Z' where id = $1`;

describe('closed problems without their working days', () => {
  let context: FeatureContext;
  beforeAll(async () => {
    context = await featureContext(ProblemsWorkerModule);
    await storeCalendar(context.database);
  }, 60_000);
  afterAll(() => context.close());

  it('get them counted, once', async () => {
    const cast = await makeCast(context.database);
    const [closed, open] = await Promise.all(
      [1, 2].map(() => raiseProblem(context.app, cast.member, cast.enterpriseId)),
    );
    await context.database.query(null, CLOSE, [closed]);
    const task = context.app.get(CountHandledDays, { strict: false });
    expect([await task.run(), await task.run()]).toEqual([false, false]);
    const days = await context.database.query(null, 'select id, handled_days as days from problem where id = any($1)', [
      [closed, open],
    ]);
    expect(days).toEqual(
      expect.arrayContaining([
        { id: closed, days: 3 },
        { id: open, days: null },
      ]),
    );
  });
});
