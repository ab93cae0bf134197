import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';

describe('the pool of connections', () => {
  let context: FeatureContext;

  beforeAll(async () => {
    context = await featureContext();
  }, 60_000);
  afterAll(() => context.close());

  it('lets transactions ask beside themselves, however many there are', async () => {
    const { database } = context;
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        database.transaction(async (tx) => {
          await tx.query(null, 'select pg_sleep(0.01)');
          // Say, a setting whose kept answer is too old: it is read through the pool.
          const [row] = await database.query<{ index: number }>(null, 'select $1::int as index', [index]);
          return row?.index;
        }),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 40 }, (_, index) => index));
  }, 30_000);

  it('gives the turn on after a failure', async () => {
    const { database } = context;
    const failing = Array.from({ length: 10 }, () =>
      database.transaction(() => Promise.reject(new Error('no'))).catch(() => 'failed'),
    );
    expect(await Promise.all(failing)).toEqual(Array.from({ length: 10 }, () => 'failed'));
    expect(await database.transaction((tx) => tx.query(null, 'select 1 as one'))).toEqual([{ one: 1 }]);
  });
});
