import { dayHasPassed, daysSince, offeredOf, openDue } from './standing.js';

describe('where a problem stands', () => {
  const clock = (kind: string, state: string, dueAt: string) => ({ kind, state, dueAt });

  it('the due time so far is that of the open clock, paused or not', () => {
    const clocks = [
      clock('host', 'stopped', '2026-03-01T10:00:00Z'),
      clock('shelfReview', 'running', '2026-04-05T10:00:00Z'),
      clock('host', 'paused', '2026-03-16T10:00:00Z'),
    ];
    expect(openDue(clocks, 'host')).toBe('2026-03-16T10:00:00Z');
    expect(openDue(clocks, 'shelfReview')).toBe('2026-04-05T10:00:00Z');
    expect(openDue(clocks.slice(0, 1), 'host')).toBeNull();
  });

  it('a panel takes its own acts out of what is offered', () => {
    const offers = ['contact', 'approveShelving', 'refuseShelving'].map((action) => ({ action }));
    expect(offeredOf(offers, ['refuseShelving', 'approveShelving'])).toEqual(offers.slice(1));
    expect(offeredOf(offers, ['decideExtension'])).toEqual([]);
  });

  it('days are counted in Shanghai, where the next one begins at 16:00 UTC', () => {
    expect(daysSince('2026-03-05T15:59:00Z', new Date('2026-03-05T16:00:00Z'))).toBe(1);
    expect(daysSince('2026-03-05T02:00:00Z', new Date('2026-03-05T09:00:00Z'))).toBe(0);
    expect(dayHasPassed('2026-03-04T16:00:00Z', new Date('2026-03-05T15:00:00Z'))).toBe(false);
    expect(dayHasPassed('2026-03-04T16:00:00Z', new Date('2026-03-05T16:00:00Z'))).toBe(true);
  });
});
