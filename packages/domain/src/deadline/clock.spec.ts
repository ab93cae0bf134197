import { china, chinaData } from '../../test/china-calendar.js';
import {
  extendClock,
  finishClock,
  handOverClock,
  pauseClock,
  recordOverdue,
  replaceGrant,
  replanClock,
  resumeClock,
  startClock,
  stopClock,
} from './clock.js';
import { WorkingCalendar } from './working-calendar.js';

const at = (text: string) => new Date(`${text}:00+08:00`);
// Monday morning, three days: due on Thursday, 5 March 2026.
const clock = startClock(china, {
  id: 'c1',
  subjectType: 'problem',
  subjectId: 'p1',
  round: 1,
  kind: 'host',
  ownerUserId: 'u1',
  ownerUnitId: 'n1',
  grant: { unit: 'workday', amount: 3 },
  policyVersion: 1,
  startedAt: at('2026-03-02T10:00'),
});

describe('a clock', () => {
  it('starts running with a due date', () => {
    expect(clock).toMatchObject({
      state: 'running',
      dueAt: at('2026-03-05T18:00'),
      overdueAt: null,
      overdueDays: null,
    });
  });

  it('moves its due date when it goes on after a pause', () => {
    const paused = pauseClock(china, clock, at('2026-03-03T10:00'), 'SUPPLEMENT');
    expect(paused).toMatchObject({ state: 'paused', dueAt: clock.dueAt });
    const resumed = resumeClock(china, paused, at('2026-03-05T10:00'));
    expect(resumed).toMatchObject({ state: 'running', dueAt: at('2026-03-09T18:00') });
    expect(resumed.pauses).toEqual([
      { from: at('2026-03-03T10:00'), to: at('2026-03-05T10:00'), reason: 'SUPPLEMENT' },
    ]);
  });

  it('finished in time is not overdue, to the last moment', () => {
    const done = finishClock(china, clock, clock.dueAt);
    expect(done).toMatchObject({ state: 'done', doneAt: clock.dueAt, overdueAt: null, overdueDays: null });
  });

  it('freezes whose delay it was and how many working days', () => {
    const done = finishClock(china, clock, at('2026-03-10T10:00'));
    expect(done).toMatchObject({ state: 'done', ownerUserId: 'u1', overdueAt: clock.dueAt, overdueDays: 3 });
    expect(finishClock(china, clock, at('2026-03-05T20:00'))).toMatchObject({ overdueAt: clock.dueAt, overdueDays: 0 });
  });

  it('keeps the overdue fact through a late extension', () => {
    const asked = at('2026-03-09T10:00');
    const extended = extendClock(china, clock, { extra: 5 }, asked);
    expect(extended).toMatchObject({
      extraDays: 5,
      dueAt: at('2026-03-12T18:00'),
      overdueAt: clock.dueAt,
      overdueDays: 2,
    });
    expect(finishClock(china, extended, at('2026-03-12T10:00'))).toMatchObject({
      overdueAt: clock.dueAt,
      overdueDays: 2,
    });
    expect(extendClock(china, clock, { extra: 5 }, at('2026-03-04T10:00'))).toMatchObject({ overdueAt: null });
  });

  it('is extended to a day, over weekends and over pauses that lie ahead of it', () => {
    const asked = at('2026-03-04T10:00');
    const to = (day: string, from = clock) => extendClock(china, from, { newDue: at(`${day}T00:00`) }, asked);
    expect(to('2026-03-10')).toMatchObject({ extraDays: 3, dueAt: at('2026-03-10T18:00'), askedLateAt: null });
    expect(to('2026-03-07')).toMatchObject({ extraDays: 2, dueAt: at('2026-03-09T18:00') });
    expect(to('2026-03-01')).toMatchObject({ extraDays: 0, dueAt: clock.dueAt });
    const pauses = [{ from: at('2026-03-09T10:00'), to: at('2026-03-11T10:00') }];
    expect(to('2026-03-12', { ...clock, pauses })).toMatchObject({ extraDays: 3, dueAt: at('2026-03-12T18:00') });
  });

  it('extended on a late request counts as overdue, though the new date be kept', () => {
    const asked = at('2026-03-05T10:00');
    const extended = extendClock(china, clock, { extra: 2 }, asked, true);
    expect(extended).toMatchObject({ askedLateAt: asked, overdueAt: asked, overdueDays: 0 });
    expect(finishClock(china, extended, at('2026-03-06T10:00'))).toMatchObject({ overdueAt: asked, overdueDays: 0 });
  });

  it('given another term counts from now, and keeps what was late', () => {
    const to = { id: 'c2', grant: { unit: 'workday', amount: 10 } as const, policyVersion: 2 };
    const { stopped, successor } = replaceGrant(china, clock, to, at('2026-03-06T10:00'));
    expect(stopped).toMatchObject({ id: 'c1', state: 'stopped', overdueDays: 1 });
    expect(successor).toMatchObject({ id: 'c2', state: 'running', dueAt: at('2026-03-20T18:00'), overdueAt: null });
    const paused = pauseClock(china, clock, at('2026-03-03T10:00'), 'HEARING');
    const replaced = replaceGrant(china, paused, to, at('2026-03-04T10:00')).successor;
    expect(replaced).toMatchObject({
      state: 'paused',
      startedAt: at('2026-03-04T10:00'),
      pauses: [{ from: at('2026-03-04T10:00'), to: null, reason: 'HEARING' }],
    });
  });

  it('keeps it through a pause begun too late, and counts nothing while it stands', () => {
    const paused = pauseClock(china, clock, at('2026-03-06T10:00'), 'HEARING');
    expect(paused).toMatchObject({ overdueAt: clock.dueAt, overdueDays: 1 });
    expect(recordOverdue(china, paused, at('2026-03-20T10:00'))).toBe(paused);
    expect(stopClock(china, paused, at('2026-03-20T10:00'))).toMatchObject({ state: 'stopped', overdueDays: 1 });
  });

  it('records being overdue again and again without adding up', () => {
    const once = recordOverdue(china, clock, at('2026-03-06T09:00'));
    expect(recordOverdue(china, once, at('2026-03-06T09:00'))).toEqual(once);
    expect(recordOverdue(china, once, at('2026-03-10T09:00'))).toMatchObject({ overdueDays: 3 });
    expect(recordOverdue(china, clock, clock.dueAt)).toBe(clock);
  });

  it('stops while paused with the pause ended', () => {
    const paused = pauseClock(china, clock, at('2026-03-03T10:00'), 'SHELVED');
    const stopped = stopClock(china, paused, at('2026-03-30T10:00'));
    expect(stopped).toMatchObject({ state: 'stopped', overdueAt: null, doneAt: at('2026-03-30T10:00') });
    expect(stopped.pauses[0]?.to).toEqual(at('2026-03-30T10:00'));
  });

  it('is handed over with its time, without its past', () => {
    const to = { id: 'c2', ownerUserId: 'u2', ownerUnitId: 'n1' };
    const { stopped, successor } = handOverClock(china, clock, to, at('2026-03-06T10:00'));
    expect(stopped).toMatchObject({ id: 'c1', state: 'stopped', ownerUserId: 'u1', overdueDays: 1 });
    expect(successor).toMatchObject({
      id: 'c2',
      state: 'running',
      ownerUserId: 'u2',
      dueAt: clock.dueAt,
      overdueAt: null,
    });
  });

  it('handed over while it stands still past its due date is as late in other hands', () => {
    const paused = pauseClock(china, clock, at('2026-03-10T10:00'), 'IN_REVIEW');
    const to = { id: 'c2', ownerUserId: 'u2', ownerUnitId: 'n1' };
    const { successor } = handOverClock(china, paused, to, at('2026-03-11T10:00'));
    expect(successor).toMatchObject({ id: 'c2', state: 'paused', overdueAt: paused.overdueAt });
    expect(successor.overdueDays).toBe(paused.overdueDays);
  });

  it('is planned anew on a changed calendar, but only while open', () => {
    const changed = new WorkingCalendar({
      ...chinaData,
      revision: 2,
      exceptions: [...chinaData.exceptions, { day: '2026-03-04', kind: 'OFF', name: '台风' }],
    });
    expect(replanClock(changed, clock)).toMatchObject({ dueAt: at('2026-03-06T18:00'), calendarRevision: 2 });
    const done = finishClock(china, clock, at('2026-03-04T10:00'));
    expect(replanClock(changed, done)).toBe(done);
  });

  it('refuses what makes no sense', () => {
    const done = finishClock(china, clock, at('2026-03-04T10:00'));
    expect(() => finishClock(china, done, at('2026-03-05T10:00'))).toThrow('it is done');
    expect(() => pauseClock(china, done, at('2026-03-05T10:00'), 'HEARING')).toThrow('it is done');
    expect(() => extendClock(china, done, { extra: 1 }, at('2026-03-05T10:00'))).toThrow('it is done');
    expect(() => resumeClock(china, clock, at('2026-03-05T10:00'))).toThrow('it is running');
  });
});
