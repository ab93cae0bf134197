import { addDays, shanghaiDayOf } from '../deadline/shanghai-time.js';
import { target } from '../../test/tasks.js';
import { demoLedger } from '../demo-2022/demo-ledger.js';
import { displayFigure } from './display-figure.js';
import { evaluateFigure } from './evaluate-figure.js';
import { parsePeriod, yearPeriod } from './period.js';
import { knownFigure } from './registry.js';
import { computedValue, listOfTarget } from './value-sources.js';

const year = yearPeriod(2022);
const valueOf = (code: string, scope = {}) => evaluateFigure(knownFigure(code), demoLedger, year, scope);

describe('periods', () => {
  it.each([
    ['2022', '2022-01-01', '2023-01-01', '2022年'],
    ['2022H2', '2022-07-01', '2023-01-01', '2022年下半年'],
    ['2022Q1', '2022-01-01', '2022-04-01', '2022年第一季度'],
    ['2022-12', '2022-12-01', '2023-01-01', '2022年12月'],
    ['2022-03-01/2022-03-15', '2022-03-01', '2022-03-16', '2022-03-01至2022-03-15'],
  ])('%s', (key, from, to, label) => expect(parsePeriod(key)).toEqual({ ok: true, period: { key, label, from, to } }));

  it.each(['', '22', '2022Q5', '2022-13', '2022-02-30/2022-03-01', '2022-03-02/2022-03-01', '2022H3'])(
    'not %p',
    (key) => expect(parsePeriod(key)).toMatchObject({ ok: false, message: expect.stringMatching(/。$/) as string }),
  );
});

describe('display', () => {
  const yuan = { unit: '元', scale: 100, format: 'approximate', empty: '' } as const;
  it.each([
    [9_340_000, '9万余元'],
    [9_000_000, '9万元'],
    [9_000_050, '9万余元'],
    [8_999_999, '8万余元'],
    [500, '5元'],
    [550, '5余元'],
    [0, '0元'],
  ])('%i 分 is %s', (fen, text) => expect(displayFigure(yuan, fen)).toBe(text));

  it('prints shares, decimals and nothing to measure', () => {
    const plain = { unit: '', scale: 1, empty: '无有效评价' };
    expect(displayFigure({ ...plain, format: 'percent' }, 0.9345)).toBe('93.5%');
    expect(displayFigure({ ...plain, format: 'percent' }, 1)).toBe('100%');
    expect(displayFigure({ ...plain, unit: '万元', scale: 1_000_000, format: 'decimal' }, 123_456_789)).toBe(
      '123.46万元',
    );
    expect(displayFigure({ ...plain, format: 'percent' }, null)).toBe('无有效评价');
  });
});

describe('measures', () => {
  it('share, median and distinct are taken over the rows of the list', () => {
    expect(valueOf('problem.onTimeRate').display).toBe('93.3%');
    expect(valueOf('problem.satisfiedRate')).toMatchObject({ display: '95%', rowIds: { length: 60 } });
    expect(valueOf('problem.handledDays').display).toBe('5个工作日');
    expect(valueOf('visit.enterprises').value).toBe(30);
    expect(evaluateFigure(knownFigure('problem.onTimeRate'), {}, year)).toMatchObject({
      value: null,
      display: '无销号问题',
    });
  });

  it('a share can count some rows for a part of one', () => {
    const answer = (id: string, satisfaction: string) => ({
      ...{ id, satisfaction, rated: true, source: 'LINK', ratedAt: new Date('2022-06-01T04:00:00Z') },
    });
    const ratedAnswer = [answer('a', 'SATISFIED'), answer('b', 'BASIC'), answer('c', 'DISSATISFIED')];
    const { value, display } = evaluateFigure(knownFigure('rating.satisfactionRate'), { ratedAnswer }, year);
    expect(value).toBeCloseTo(1.9 / 3, 12);
    expect(display).toBe('63.3%');
  });

  it('are narrowed to a team, and do not apply where the subject knows none', () => {
    expect(valueOf('problem.resolved', { teamId: 'team-1' }).value).toBe(8);
    expect(valueOf('document.issued', { teamId: 'team-1' })).toMatchObject({
      value: null,
      display: '不适用',
      list: null,
    });
  });
});

describe('values of targets', () => {
  const task = { startOn: shanghaiDayOf('2022-03-01'), teamId: 'team-5' };
  const on = shanghaiDayOf('2022-12-31');

  it('are computed from the linked rows of the team', () => {
    expect(computedValue(task, target({ source: 'HIGH_TECH_APPLIED', baseline: 3 }), demoLedger, on)).toBe(17);
    expect(computedValue({ ...task, teamId: 'team-4' }, target({ source: 'RD_SPENDING' }), demoLedger, on)).toBe(2750);
    expect(computedValue({ ...task, teamId: null }, target({ source: 'RESEARCH_OUTCOMES' }), demoLedger, on)).toBe(16);
    expect(computedValue(task, target({ source: 'TYPED' }), demoLedger, on)).toBeNull();
    const early = listOfTarget(task, { source: 'HIGH_TECH_PREPARING' }, addDays(task.startOn, 1));
    expect(early?.subject).toBe('highTechStep');
  });
});
