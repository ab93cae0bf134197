import { china } from '../../test/china-calendar.js';
import { hoursLater, noon } from '../../test/problems.js';
import { reported, taskAfter, taskIn } from '../../test/tasks.js';
import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { reportBoard, reportReminders } from './report-board.js';
import { defaultReportRules, defaultTaskRules } from './task-rules.js';
import { taskStanding } from './task-standing.js';
import type { Task } from './task.types.js';

const running = taskIn.IN_PROGRESS;
const standing = (task: Task, on: string, counted: Readonly<Record<string, number>> = {}, rules = defaultTaskRules) =>
  taskStanding(task, new Map(Object.entries(counted)), china, shanghaiDayOf(on), rules);

describe('how a task stands', () => {
  it('counts linked rows at once, and typed values once their report has passed', () => {
    const sent = taskAfter(running, 'report', 'owner', reported('2026-01', [0, 500]));
    expect(standing(sent, '2026-02-04', { t1: 6 })).toMatchObject({ completion: 0.3, colour: 'RED' });
    const passed = taskAfter(sent, 'passReport', 'unitHead', { period: '2026-01' });
    expect(standing(passed, '2026-02-04', { t1: 6 })).toMatchObject({ completion: 0.7, colour: 'GREEN' });
  });

  it('turns yellow as days pass without progress, then red', () => {
    const passed = taskAfter(
      taskAfter(running, 'report', 'owner', reported('2026-01', [0, 500])),
      'passReport',
      'unitHead',
      { period: '2026-01' },
    );
    const colours = ['2026-05-06', '2026-07-10', '2026-09-30'].map((on) => standing(passed, on, { t1: 6 }).colour);
    expect(colours).toEqual(['GREEN', 'YELLOW', 'RED']);
    const set = (green: number, yellow: number) => ({ ...defaultTaskRules, shares: { green, yellow } });
    const july = [set(0.8, 0.5), set(1.2, 1)].map((rules) => standing(passed, '2026-07-10', { t1: 6 }, rules).colour);
    expect(july).toEqual(['GREEN', 'RED']);
    expect(standing(passed, '2026-05-06', { t1: 6 }).forecastOn).toMatch(/^2026-/);
  });

  it('speaks of the report to send in, then of the one to audit, then of the next', () => {
    expect(standing(running, '2026-02-02')).toMatchObject({ reportPeriod: '2026-01', reportState: 'DUE' });
    const sent = taskAfter(running, 'report', 'owner', reported('2026-01'));
    expect(standing(sent, '2026-02-02')).toMatchObject({ reportPeriod: '2026-01', reportState: 'REPORTED' });
    const passed = taskAfter(sent, 'passReport', 'unitHead', { period: '2026-01' }, hoursLater(1));
    expect(standing(passed, '2026-02-02')).toMatchObject({ reportPeriod: '2026-02', reportState: 'AHEAD' });
    const reports = { dueDays: 5, remindDays: 2 };
    expect([
      standing(running, '2026-02-02').reportDueOn,
      standing(running, '2026-02-02', {}, { ...defaultTaskRules, reports }).reportDueOn,
    ]).toEqual(['2026-02-04', '2026-02-06']);
    expect(standing(taskIn.COMPLETED, '2026-02-02')).toMatchObject({ reportPeriod: null, reportState: null });
  });

  it('has no colour as a draft or cancelled', () => {
    for (const state of ['DRAFT', 'CANCELLED'] as const)
      expect(standing(taskIn[state], '2026-12-01')).toMatchObject({ colour: null, forecastOn: null });
  });
});

describe('reminders of a report', () => {
  const stepOn = (on: string, task: Task = running, rules = defaultReportRules) => {
    const today = shanghaiDayOf(on);
    const board = reportBoard(task, china, today, rules);
    return reportReminders(board, china, today, rules).map(({ period, step }) => `${period.key} ${step}`);
  };

  it('go out two working days before, on the day, and after it', () => {
    // January 2026 ends on a Saturday: due on Wednesday the 4th.
    expect(stepOn('2026-01-31')).toEqual([]);
    expect(stepOn('2026-02-02')).toEqual(['2026-01 soon']);
    expect(stepOn('2026-02-03')).toEqual(['2026-01 soon']);
    expect(stepOn('2026-02-04')).toEqual(['2026-01 due']);
    expect(stepOn('2026-02-05')).toEqual(['2026-01 late']);
  });

  it('go by the days the bureau has set', () => {
    const rules = { dueDays: 5, remindDays: 1 };
    const steps = ['2026-02-04', '2026-02-05', '2026-02-06', '2026-02-09'].map((on) => stepOn(on, running, rules));
    expect(steps).toEqual([[], ['2026-01 soon'], ['2026-01 due'], ['2026-01 late']]);
  });

  it('leave alone what was sent in, and come back after a return', () => {
    const sent = taskAfter(running, 'report', 'owner', reported('2026-01'), noon);
    expect(stepOn('2026-02-05', sent)).toEqual([]);
    const returned = taskAfter(sent, 'returnReport', 'unitHead', { period: '2026-01', reason: '数据不符。' });
    expect(stepOn('2026-02-05', returned)).toEqual(['2026-01 late']);
  });
});
