import { yearPeriod } from '@zhuqi/domain/figure/period.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { insertAnswers } from '../../../test/support/rated-answers.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import { FigureQuery } from '../figures/figure-query-lookup.read-model.js';
import { LeaderCountsReadModel } from './leader-counts.read-model.js';

describe('the main counts of a leader', () => {
  const now = new Date('2026-03-05T02:00:00Z');
  let context: FeatureContext;
  let cast: Cast;
  let figures: FigureQuery;
  let counts: LeaderCountsReadModel;

  beforeAll(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
    figures = context.app.get(FigureQuery);
    counts = new LeaderCountsReadModel(context.database, figures);
  }, 60_000);
  afterAll(() => context.close());

  it('has the 满意率 of the dashboard, 基本满意 weighed as the bureau has set it; without ratings none', async () => {
    const settings = context.app.get(SettingsReader);
    const weights = { ...(await settings.weights()), basic: 0.8 };
    jest.spyOn(settings, 'weights').mockResolvedValue(weights);
    const answer = { contactedInTime: true, result: 'RESOLVED', unit: cast.host.unitId } as const;
    const ratedAt = new Date('2026-02-10T02:00:00Z');
    await insertAnswers(context.database, cast, [
      { ...answer, ratedAt, problem: 0, satisfaction: 'SATISFIED' },
      { ...answer, ratedAt, problem: 1, satisfaction: 'BASIC' },
      { ...answer, ratedAt, problem: 2, satisfaction: null },
      { ...answer, ratedAt: new Date('2025-12-31T02:00:00Z'), problem: 3, satisfaction: 'DISSATISFIED' },
    ]);
    const [figure] = await figures.values(['rating.satisfactionRate'], yearPeriod(2026), {}, cast.principal);
    const satisfiedRate = (await counts.of(cast.principal, now))?.satisfiedRate;
    expect(satisfiedRate).toBeCloseTo(0.9, 12);
    expect(satisfiedRate).toBe(figure?.value);
    expect((await counts.of(cast.otherHead, now))?.satisfiedRate).toBeNull();
  });
});
