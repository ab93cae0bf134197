import { dayText, momentText, relativeDays, relativeTo } from './dates.js';

const now = new Date('2026-03-05T02:00:00Z'); // 10:00 in Shanghai

describe('dates on the page', () => {
  it('are written as people here write them', () => {
    expect(dayText('2026-03-05')).toBe('2026年3月5日(周四)');
    expect(momentText('2026-03-05T10:00:00Z')).toBe('2026年3月5日(周四) 18:00');
  });

  it('belong to the Shanghai day, whatever the device thinks', () =>
    expect(dayText('2026-03-04T16:00:00Z')).toBe('2026年3月5日(周四)'));

  it('have an English form', () => expect(dayText('2026-03-05', 'en')).toBe('Thu, 5 Mar 2026'));

  it('are left alone when they are no dates', () => expect(dayText('待定')).toBe('待定'));

  it.each([
    ['2026-03-05T01:59:50Z', 'justNow', 0],
    ['2026-03-05T02:00:59Z', 'justNow', 0],
    ['2026-03-05T02:01:50Z', 'justNow', 0],
    ['2026-03-05T01:59:00Z', 'minutesAgo', 1],
    ['2026-03-05T02:02:00Z', 'inMinutes', 2],
    ['2026-03-05T01:40:00Z', 'minutesAgo', 20],
    ['2026-03-04T23:00:00Z', 'hoursAgo', 3],
    ['2026-03-04T15:59:00Z', 'yesterday', 1],
    ['2026-03-07T02:00:00Z', 'inDays', 2],
  ])('%s is %s', (at, key, count) => expect(relativeTo(at, now)).toEqual({ key, count }));

  it('give up on relative words after a month', () => {
    expect(relativeTo('2026-01-01T00:00:00Z', now)).toBeNull();
    expect(relativeDays(-31)).toBeNull();
  });
});
