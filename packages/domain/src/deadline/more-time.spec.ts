import { china } from '../../test/china-calendar.js';
import { extendClock, pauseClock, replaceGrant, startClock } from './clock.js';

const at = (text: string) => new Date(`${text}:00+08:00`);
const clock = startClock(china, {
  ...{ id: 'c1', subjectType: 'problem', subjectId: 'p1', round: 1, kind: 'host', ownerUserId: 'u1' },
  ...{ ownerUnitId: 'n1', grant: { unit: 'workday', amount: 3 }, policyVersion: 1, startedAt: at('2026-03-02T10:00') },
});

describe('a clock', () => {
  it('is extended to a day, over weekends and over pauses that lie ahead of it', () => {
    const asked = at('2026-03-04T10:00');
    const to = (day: string, from = clock) => extendClock(china, from, { newDue: at(`${day}T00:00`) }, asked);
    expect(to('2026-03-10')).toMatchObject({ extraDays: 3, dueAt: at('2026-03-10T18:00'), overdueAt: null });
    expect(to('2026-03-07')).toMatchObject({ extraDays: 2, dueAt: at('2026-03-09T18:00') });
    expect(to('2026-03-01')).toMatchObject({ extraDays: 0, dueAt: clock.dueAt });
    const pauses = [{ from: at('2026-03-09T10:00'), to: at('2026-03-11T10:00'), reason: 'HEARING' as const }];
    expect(to('2026-03-12', { ...clock, pauses })).toMatchObject({ extraDays: 3, dueAt: at('2026-03-12T18:00') });
  });

  it('extended to a day on a request after the due date keeps its overdue fact', () =>
    expect(extendClock(china, clock, { newDue: at('2026-03-12T00:00') }, at('2026-03-09T10:00'))).toMatchObject({
      dueAt: at('2026-03-12T18:00'),
      overdueAt: clock.dueAt,
    }));

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
});
