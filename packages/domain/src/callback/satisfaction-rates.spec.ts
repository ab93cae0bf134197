import fc from 'fast-check';
import { matches } from '../query/filter.js';
import { ratedAnswerFields } from '../query/rated-answer-fields.js';
import { ratingFigures } from './rating-figures.js';
import { defaultWeights, satisfactionRates, weightsFault, type RatedAnswer } from './satisfaction-rates.js';

const answer: fc.Arbitrary<RatedAnswer> = fc.record({
  problemId: fc.constantFrom('a', 'b', 'c'),
  round: fc.integer({ min: 1, max: 3 }),
  contactedInTime: fc.boolean(),
  result: fc.constantFrom('RESOLVED', 'PARTLY', 'EXPLAINED', 'UNRESOLVABLE'),
  satisfaction: fc.option(fc.constantFrom('SATISFIED', 'BASIC', 'DISSATISFIED'), { nil: null }),
});
const answers = fc.array(answer, { maxLength: 60 });
const one = (more: Partial<RatedAnswer> = {}): RatedAnswer => ({
  ...{ problemId: 'a', round: 1, contactedInTime: true, result: 'RESOLVED', satisfaction: 'SATISFIED' },
  ...more,
});

describe('三率', () => {
  it('are computed as stated', () => {
    const rates = satisfactionRates([
      one(),
      one({ satisfaction: 'BASIC', result: 'PARTLY' }),
      one({ satisfaction: 'DISSATISFIED', result: 'EXPLAINED', contactedInTime: false }),
      one({ satisfaction: null, result: 'UNRESOLVABLE' }),
    ]);
    expect(rates).toMatchObject({ base: 3, unrated: 1, contacted: 2, resolved: 2, satisfied: 1, basic: 1 });
    expect(rates.satisfactionRate).toBeCloseTo(1.9 / 3, 12);
    expect(rates.overall).toBeCloseTo(100 * (0.1 * (2 / 3) + 0.4 * (1.9 / 3) + 0.5 * (2 / 3)), 10);
    expect(rates.statement).toContain('以有效回访和评价3件次为基数（未评价1件次不计入');
    expect(rates.statement).toContain('0.1×响应率＋0.4×满意率＋0.5×解决率');
  });

  it('do not hold against a ledger of an earlier year that it is silent about the first contact', () => {
    const past = one({ contactedInTime: false, fromLedger: true });
    expect(satisfactionRates([one(), past])).toMatchObject({ base: 2, timed: 1, contacted: 1, responseRate: 1 });
    expect(satisfactionRates([one(), past]).statement).toContain('1件次不计入响应率');
    expect(satisfactionRates([past])).toMatchObject({ responseRate: null, overall: null, satisfactionRate: 1 });
  });

  it('of nothing are unknown, not zero', () =>
    expect(satisfactionRates([one({ satisfaction: null })])).toMatchObject({
      base: 0,
      responseRate: null,
      satisfactionRate: null,
      overall: null,
    }));

  it('keep a reopened case in the base: its bad first round is not forgotten', () => {
    const bad = one({ satisfaction: 'DISSATISFIED', result: 'EXPLAINED' });
    const reopened = satisfactionRates([bad, one({ round: 2 })]);
    expect(reopened).toMatchObject({ base: 2, dissatisfied: 1, satisfactionRate: 0.5 });
  });

  it('lie between 0 and 1, add up, do not depend on order, and unrated answers move nothing', () => {
    fc.assert(
      fc.property(answers, fc.nat({ max: 5 }), (given, more) => {
        const rates = satisfactionRates(given);
        expect(rates.base + rates.unrated).toBe(given.length);
        expect(rates.satisfied + rates.basic + rates.dissatisfied).toBe(rates.base);
        for (const rate of [rates.responseRate, rates.resolutionRate, rates.satisfactionRate])
          if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true);
        if (rates.overall !== null) expect(rates.overall >= 0 && rates.overall <= 100 + 1e-9).toBe(true);
        expect(satisfactionRates([...given].reverse())).toEqual(rates);
        const unrated = Array.from({ length: more }, () => one({ satisfaction: null }));
        expect(satisfactionRates([...given, ...unrated]).overall).toBe(rates.overall);
      }),
    );
  });

  it('count exactly the rows behind them', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const rows = given.map(({ satisfaction, ...row }) => ({
          ...row,
          rated: satisfaction !== null,
          satisfaction: satisfaction ?? 'UNRATED',
        }));
        const opened = Object.entries(ratingFigures).map(([name, filter]) => [
          name,
          rows.filter((row) => matches(ratedAnswerFields, filter, row)).length,
        ]);
        expect(satisfactionRates(given)).toMatchObject(Object.fromEntries(opened));
      }),
    );
  });

  it('never fall when one answer gets better', () => {
    fc.assert(
      fc.property(answers, answer, (given, changed) => {
        const rated = { ...changed, satisfaction: changed.satisfaction ?? 'BASIC' } as const;
        const before = satisfactionRates([...given, rated]).overall ?? 0;
        const better = { ...rated, satisfaction: 'SATISFIED', contactedInTime: true, result: 'RESOLVED' } as const;
        expect(satisfactionRates([...given, better]).overall).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it('take weights that add up to 1', () => {
    expect(weightsFault(defaultWeights)).toBeNull();
    expect(weightsFault({ ...defaultWeights, response: 0.2 })).toBe('三率的权重之和应为1。');
    expect(weightsFault({ ...defaultWeights, resolution: 1.2, response: -0.6 })).toContain('权重应在');
    expect(weightsFault({ ...defaultWeights, basic: 2 })).toContain('折算系数');
  });
});
