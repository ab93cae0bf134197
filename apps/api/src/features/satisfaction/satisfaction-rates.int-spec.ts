import fc from 'fast-check';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { ratingFigures } from '@zhuqi/domain/callback/rating-figures.js';
import { satisfactionRates, type RatedAnswer } from '@zhuqi/domain/callback/satisfaction-rates.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { insertAnswers, type LedgerAnswer } from '../../../test/support/rated-answers.js';
import { CountBy } from '../../platform/query/count-by.service.js';
import { SatisfactionRatesReadModel } from './satisfaction-rates.read-model.js';

const days = fc.integer({ min: 0, max: 150 }).map((day) => new Date(Date.UTC(2026, 0, 1, 15) + day * 86_400_000));

/** Random ledgers: problems of three units with one to three rounds each, rated or not. */
const ledger = (units: readonly string[]): fc.Arbitrary<readonly LedgerAnswer[]> =>
  fc.array(
    fc.record({
      problem: fc.integer({ min: 0, max: 11 }),
      unit: fc.constantFrom(...units),
      contactedInTime: fc.boolean(),
      result: fc.constantFrom('RESOLVED', 'PARTLY', 'EXPLAINED', 'UNRESOLVABLE'),
      satisfaction: fc.option(fc.constantFrom('SATISFIED', 'BASIC', 'DISSATISFIED'), { nil: null }),
      ratedAt: days,
    }),
    { maxLength: 40 },
  );

describe('三率 on PostgreSQL', () => {
  let context: FeatureContext;
  let cast: Cast;
  let rates: SatisfactionRatesReadModel;
  beforeAll(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
    rates = context.app.get(SatisfactionRatesReadModel);
  }, 60_000);
  afterAll(() => context.close());

  const plain = (answers: readonly LedgerAnswer[]): readonly RatedAnswer[] =>
    answers.map((answer) => ({ ...answer, problemId: String(answer.problem), round: 1 }));

  const opened = async (filter: object, actor: Actor): Promise<number> => {
    const groups = await context.app.get(CountBy).count('RatedAnswer', 'satisfaction', () => 'false', filter, actor);
    return groups.reduce((sum, { count }) => sum + count, 0);
  };

  it('are what the domain makes of the same rows, in total, by unit and by month; every count opens its rows', async () => {
    const units = [cast.host.unitId, cast.coHandler.unitId, cast.member.unitId];
    await fc.assert(
      fc.asyncProperty(ledger(units), days, days, async (all, one, other) => {
        // A span of no length is refused, not counted as empty.
        fc.pre(one.getTime() !== other.getTime());
        await insertAnswers(context.database, cast, all);
        const [from, to] = one < other ? [one, other] : [other, one];
        const filter = { ratedAt: { from, to } };
        const inside = all.filter(({ ratedAt }) => ratedAt >= from && ratedAt < to);
        const { total, byUnit, byMonth } = await rates.of(filter, cast.principal);
        expect(total).toEqual(satisfactionRates(plain(inside)));
        for (const { unitId, rates: found } of byUnit)
          expect(found).toEqual(satisfactionRates(plain(inside.filter(({ unit }) => unit === unitId))));
        for (const { month, rates: found } of byMonth)
          expect(found).toEqual(satisfactionRates(plain(inside.filter(({ ratedAt }) => monthOf(ratedAt) === month))));
        expect(byUnit.length).toBe(new Set(inside.map(({ unit }) => unit)).size);
        expect(byMonth.length).toBe(new Set(inside.map(({ ratedAt }) => monthOf(ratedAt))).size);
        for (const [name, figure] of Object.entries(ratingFigures))
          expect([name, await opened({ ...filter, ...figure }, cast.principal)]).toEqual([
            name,
            total[name as keyof typeof ratingFigures],
          ]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('count what the asker may read: a unit head the own unit, another bureau nothing', async () => {
    const answer = {
      contactedInTime: true,
      result: 'RESOLVED',
      satisfaction: 'SATISFIED',
      ratedAt: new Date(),
    } as const;
    await insertAnswers(context.database, cast, [
      { ...answer, problem: 0, unit: cast.host.unitId },
      { ...answer, problem: 1, unit: cast.coHandler.unitId },
      { ...answer, problem: 2, unit: cast.coHandler.unitId },
    ]);
    const base = async (actor: Actor) => (await rates.of(null, actor)).total.base;
    expect(await base(cast.head)).toBe(1);
    expect(await base(cast.otherHead)).toBe(2);
    expect(await base(cast.deputyLeader)).toBe(1);
    expect(await base(cast.callbackOfficer)).toBe(3);
    expect(await base(cast.foreignCoordinator)).toBe(0);
  });
});

const monthOf = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 7);
