import fc from 'fast-check';
import { china } from '../../test/china-calendar.js';
import { target } from '../../test/tasks.js';
import { addDays, shanghaiDayOf } from '../deadline/shanghai-time.js';
import { forecastSentence, measuredOn, paceOf, taskPace } from './pace.js';

const start = shanghaiDayOf('2022-01-01');
const end = shanghaiDayOf('2022-12-31');
const goal = target({ dueOn: end, value: 100, baseline: 20 });
const on = (day: string, current: number) => paceOf(china, goal, start, current, shanghaiDayOf(day));

describe('序时进度', () => {
  it('counts working days of that year, 调休 included', () => {
    const june = on('2022-06-30', 20);
    expect([june.elapsedDays, june.totalDays]).toEqual([
      china.workingDaysBetween(addDays(start, -1), shanghaiDayOf('2022-06-30')),
      china.workingDaysBetween(addDays(start, -1), end),
    ]);
    expect(june.planned).toBeCloseTo(20 + (80 * june.elapsedDays) / june.totalDays);
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
    const again = china.workingDaysBetween(shanghaiDayOf('2022-06-30'), half.forecastOn ?? end);
    expect(again).toBe(half.elapsedDays);
    expect(forecastSentence(half, end)).toBe('照此进度12月23日完成。');
    expect(forecastSentence(half, end, true)).toBe('任务已结束，未达到目标。');
    expect(forecastSentence(on('2022-06-30', 40), end)).toMatch(/^照此进度2023年\d+月\d+日完成，晚于期限。$/);
    expect(forecastSentence(on('2022-06-30', 20), end)).toBe('尚无进展，无法预计完成日期。');
    expect(forecastSentence(on('2022-06-30', 100), end)).toBe('已达到目标。');
    expect(on('2022-06-30', 20.0001).forecastOn).toBeNull();
  });

  it('never gets worse by more progress', () => {
    const rank = { GREEN: 2, YELLOW: 1, RED: 0 };
    const value = fc.double({ min: 0, max: 150, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: -10, max: 400 }), (a, b, days) => {
        const day = addDays(start, days);
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((current) =>
          paceOf(china, goal, start, current, day),
        );
        expect(rank[more?.colour ?? 'RED']).toBeGreaterThanOrEqual(rank[less?.colour ?? 'RED']);
        if (less?.forecastOn && more?.forecastOn) expect(more.forecastOn <= less.forecastOn).toBe(true);
      }),
    );
  });

  it('of a task that has ended stays that of its last day', () => {
    const today = shanghaiDayOf('2023-05-05');
    expect(measuredOn({ endedAt: null }, today)).toBe(today);
    expect(measuredOn({ endedAt: new Date('2022-12-30T17:00:00Z') }, today)).toBe('2022-12-31');
  });

  it('of a task is that of its latest target', () => {
    const task = { startOn: start, targets: [goal, target({ id: 't2', dueOn: end, value: 10 })] };
    const pace = taskPace(china, task, new Map([['t1', 100]]), shanghaiDayOf('2022-06-30'));
    expect([pace.colour, pace.forecastOn, pace.paces.size]).toEqual(['RED', null, 2]);
    expect(taskPace(china, { ...task, targets: [] }, new Map(), start)).toMatchObject({
      colour: 'GREEN',
      forecastOn: null,
    });
  });
});
