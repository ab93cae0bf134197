import fc from 'fast-check';
import { china } from '../../test/china-calendar.js';
import { target } from '../../test/tasks.js';
import { addDays, shanghaiDayOf, type ShanghaiDay } from '../deadline/shanghai-time.js';
import { defaultPaceShares, forecastSentence, measuredOn, paceOf, taskPace, type PaceDay } from './pace.js';

const start = shanghaiDayOf('2022-01-01');
const end = shanghaiDayOf('2022-12-31');
const goal = target({ dueOn: end, value: 100, baseline: 20 });
const running = (day: ShanghaiDay): PaceDay => measuredOn({ endedAt: null }, day);
const on = (day: string, current: number) =>
  paceOf(china, goal, start, current, running(shanghaiDayOf(day)), defaultPaceShares);

describe('序时进度', () => {
  it('counts working days that are over, 调休 included', () => {
    const june = on('2022-06-30', 20);
    expect([june.elapsedDays, june.totalDays]).toEqual([
      china.workingDaysBetween(addDays(start, -1), shanghaiDayOf('2022-06-29')),
      china.workingDaysBetween(addDays(start, -1), end),
    ]);
    expect(june.timeGone).toBeCloseTo(june.elapsedDays / june.totalDays);
    expect(june.planned).toBeCloseTo(20 + 80 * june.timeGone);
  });

  it('asks for nothing on the first working day, and is red by being late only after the due day', () => {
    const [monday, friday] = [shanghaiDayOf('2022-06-06'), shanghaiDayOf('2022-06-10')];
    const [tuesday, saturday] = [addDays(monday, 1), addDays(friday, 1)];
    const at = (day: ShanghaiDay, current: number, dueOn = friday) =>
      paceOf(china, target({ dueOn, value: 100, baseline: 0 }), monday, current, running(day), defaultPaceShares);
    expect(at(monday, 0)).toMatchObject({ elapsedDays: 0, totalDays: 5, timeGone: 0, planned: 0, colour: 'GREEN' });
    expect(at(tuesday, 0)).toMatchObject({ elapsedDays: 1, planned: 20, colour: 'RED' });
    expect(at(tuesday, 20)).toMatchObject({ colour: 'GREEN', forecastOn: friday });
    expect(at(friday, 80)).toMatchObject({ elapsedDays: 4, planned: 80, colour: 'GREEN', forecastOn: friday });
    expect(at(saturday, 99)).toMatchObject({ elapsedDays: 5, planned: 100, colour: 'RED' });
    expect([at(monday, 0, monday).colour, at(tuesday, 0, monday).colour]).toEqual(['GREEN', 'RED']);
    const offDays = addDays(saturday, 1);
    const weekend = (day: ShanghaiDay) =>
      paceOf(china, target({ dueOn: offDays, value: 1 }), saturday, 0, running(day), defaultPaceShares);
    expect([weekend(offDays).timeGone, weekend(addDays(offDays, 1)).timeGone]).toEqual([0, 1]);
  });

  it('is green on the pace, yellow from 80 %, red below and past due', () => {
    const { planned } = on('2022-06-30', 20);
    const at = (share: number) => on('2022-06-30', 20 + (planned - 20) * share).colour;
    expect([at(1.2), at(1.001), at(0.99), at(0.81), at(0.79), at(0)]).toEqual([
      'GREEN',
      'GREEN',
      'YELLOW',
      'YELLOW',
      'RED',
      'RED',
    ]);
    expect(on('2023-01-01', 99).colour).toBe('RED');
    expect(on('2023-01-01', 100).colour).toBe('GREEN');
    expect(on('2021-12-31', 20).colour).toBe('GREEN');
  });

  it('foresees the day in working days, and says it', () => {
    const half = on('2022-06-30', 60);
    expect(half.forecastOn).not.toBeNull();
    const again = china.workingDaysBetween(shanghaiDayOf('2022-06-29'), half.forecastOn ?? end);
    expect(again).toBe(half.elapsedDays);
    expect(forecastSentence(half, end)).toBe('照此进度12月21日完成。');
    expect(forecastSentence(half, end, true)).toBe('任务已结束，未达到目标。');
    expect(forecastSentence(on('2022-06-30', 40), end)).toMatch(/^照此进度2023年\d+月\d+日完成，晚于期限。$/);
    expect(forecastSentence(on('2022-06-30', 20), end)).toBe('尚无进展，无法预计完成日期。');
    expect(forecastSentence(on('2022-06-30', 100), end)).toBe('已达到目标。');
    expect(on('2022-06-30', 20.0001).forecastOn).toBeNull();
    expect(forecastSentence(on('2022-01-04', 30), end)).toBe('未满一个工作日，尚不能预计完成日期。');
  });

  it('never gets worse by more progress', () => {
    const rank = { GREEN: 2, YELLOW: 1, RED: 0 };
    const value = fc.double({ min: 0, max: 150, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: -10, max: 400 }), (a, b, days) => {
        const day = addDays(start, days);
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((current) =>
          paceOf(china, goal, start, current, running(day), defaultPaceShares),
        );
        expect(rank[more?.colour ?? 'RED']).toBeGreaterThanOrEqual(rank[less?.colour ?? 'RED']);
        if (less?.forecastOn && more?.forecastOn) expect(more.forecastOn <= less.forecastOn).toBe(true);
      }),
    );
  });

  it('of a task that has ended stays that of its last day, which counts whole', () => {
    const [today, last] = [shanghaiDayOf('2023-05-05'), shanghaiDayOf('2022-12-31')];
    const endedAt = new Date('2022-12-30T17:00:00Z');
    expect(measuredOn({ endedAt: null }, today)).toEqual({ on: today, countsThrough: shanghaiDayOf('2023-05-04') });
    for (const day of [last, today]) expect(measuredOn({ endedAt }, day)).toEqual({ on: last, countsThrough: last });
    const short = paceOf(china, goal, start, 90, measuredOn({ endedAt }, today), defaultPaceShares);
    expect(short).toMatchObject({ timeGone: 1, planned: 100, colour: 'YELLOW' });
    expect(paceOf(china, goal, start, 90, running(addDays(last, 1)), defaultPaceShares).colour).toBe('RED');
  });

  it('of a task is that of its latest target', () => {
    const task = { startOn: start, targets: [goal, target({ id: 't2', dueOn: end, value: 10 })] };
    const pace = taskPace(china, task, new Map([['t1', 100]]), running(shanghaiDayOf('2022-06-30')), defaultPaceShares);
    expect([pace.colour, pace.forecastOn, pace.paces.size]).toEqual(['RED', null, 2]);
    expect(taskPace(china, { ...task, targets: [] }, new Map(), running(start), defaultPaceShares)).toMatchObject({
      colour: 'GREEN',
      forecastOn: null,
    });
  });
});
