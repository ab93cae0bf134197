import { fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { defaultHours } from '@zhuqi/domain/deadline/working-calendar.types.js';
import type { ClockFact } from '../../platform/facts/fact.types.js';
import { applyClockOrders, type ClockContext, type ClockOrder } from './apply-clock-orders.js';
import { ClockPlanner } from './clock-planner.js';
import { PolicySet } from './policy-set.js';

const calendar = new WorkingCalendar({
  revision: 3,
  years: [{ year: 2026, announced: true }],
  exceptions: [],
  hours: defaultHours,
});
const planner = new ClockPlanner(calendar, new PolicySet([]));

/** Moments of the week Monday 2026-03-02 … as `at(3, 10)`: the 3rd at 10:00. */
const at = (day: number, hour = 10): Date =>
  fromShanghai(shanghaiDayOf(`2026-03-${String(day).padStart(2, '0')}`), hour * 60);

const context = (moment: Date): ClockContext => ({
  bureauId: 'b',
  subjectType: 'problem',
  subjectId: 'p',
  round: 1,
  category: 'GENERAL',
  priority: 'NORMAL',
  at: moment,
  unitOf: (_kind, userId) => userId && `unit of ${userId}`,
});

const run = (orders: ClockOrder[], clocks: readonly ClockFact[], moment: Date) =>
  applyClockOrders(planner, orders, clocks, context(moment));

const only = (clocks: readonly ClockFact[]): ClockFact => {
  if (clocks.length !== 1 || !clocks[0]) throw new Error(`${clocks.length} clocks`);
  return clocks[0];
};

describe('clock orders', () => {
  const started = run([{ order: 'start', kind: 'host', ownerUserId: 'u' }], [], at(2));
  const host = only(started.clocks);

  it('start: due at the end of the 7th working day, with its reminders armed', () => {
    expect(host).toMatchObject({ ownerUnitId: 'unit of u', dueAt: at(11, 18), calendarRevision: 3, state: 'running' });
    expect(started.timers).toMatchObject([
      { state: 'armed', step: 'T-2', fireAt: at(9, 9) },
      { state: 'armed', step: 'T-1', fireAt: at(10, 9) },
      { state: 'armed', step: 'OVERDUE', fireAt: at(12, 9) },
    ]);
    expect(started.due).toEqual({ dueAt: at(11, 18), dueKind: 'host', dueProvisional: false, overdueCount: 0 });
  });

  it('pause cancels the reminders, resume arms them for the moved date', () => {
    const paused = run([{ order: 'pause', kind: 'host', reason: 'SUPPLEMENT' }], [host], at(3));
    expect(paused.timers).toEqual([{ state: 'cancelled', clockId: host.id, kept: [] }]);
    expect(paused.due.dueAt).toBeNull();
    const resumed = run([{ order: 'resume', kind: 'host' }], paused.clocks, at(5));
    expect(only(resumed.clocks).dueAt).toEqual(at(13, 18));
    // All of its steps lie ahead: there is nothing to call off.
    expect(resumed.timers).toMatchObject([11, 12, 16].map((day) => ({ state: 'armed', fireAt: at(day, 9) })));
  });

  it('a step that has come to lie behind is called off', () => {
    const extended = run([{ order: 'extend', kind: 'host', newDue: at(12) }], [host], at(11));
    expect(extended.timers).toMatchObject([
      { state: 'armed', step: 'OVERDUE', fireAt: at(13, 9) },
      { state: 'cancelled', clockId: host.id, kept: ['OVERDUE'] },
    ]);
  });

  it('of two orders for one clock the later one has the last word on its timers', () => {
    const orders: ClockOrder[] = [
      { order: 'extend', kind: 'host', newDue: at(20) },
      { order: 'finish', kind: 'host' },
    ];
    const ended = run(orders, [host], at(3));
    expect(only(ended.clocks).state).toBe('done');
    expect(ended.timers).toEqual([{ state: 'cancelled', clockId: host.id, kept: [] }]);
  });

  it('finishing late freezes the overdue fact', () => {
    const late = run([{ order: 'finish', kind: 'host' }], [host], at(13));
    expect(only(late.clocks)).toMatchObject({ state: 'done', overdueAt: at(11, 18), overdueDays: 2 });
    expect(late.due).toMatchObject({ dueAt: null, overdueCount: 1 });
  });

  it('an order for one owner leaves the others alone; one that finds no clock does nothing', () => {
    const helpers = run(
      [
        { order: 'start', kind: 'coHandler', ownerUserId: 'a' },
        { order: 'start', kind: 'coHandler', ownerUserId: 'b', dueHint: at(6, 12) },
      ],
      [],
      at(2),
    );
    expect(helpers.clocks.map(({ dueAt }) => dueAt)).toEqual([at(5, 18), at(6, 18)]);
    const replied = run([{ order: 'finish', kind: 'coHandler', ownerUserId: 'a' }], helpers.clocks, at(3));
    expect(replied.clocks.map(({ ownerUserId, state }) => [ownerUserId, state])).toEqual([['a', 'done']]);
    expect(replied.due.dueAt).toEqual(at(6, 18));
    expect(run([{ order: 'stop', kind: 'review' }], helpers.clocks, at(3)).clocks).toEqual([]);
  });

  it('a chosen day off is met exactly', () => {
    const clock = only(
      run([{ order: 'start', kind: 'coHandler', ownerUserId: 'a', dueHint: at(7) }], [], at(2)).clocks,
    );
    expect(clock).toMatchObject({ grantUnit: 'calendarday', grantAmount: 5 });
  });

  it('the clocks of the enterprise press less than ours', () => {
    const both = run(
      [
        { order: 'start', kind: 'feedback' },
        { order: 'start', kind: 'callback' },
      ],
      [],
      at(2),
    );
    expect(both.due.dueKind).toBe('callback');
  });
});
