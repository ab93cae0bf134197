import { dueStateOf } from './due.js';

const now = new Date('2026-03-05T02:00:00Z');

describe('dueStateOf', () => {
  it.each([
    ['2026-03-12T10:00:00Z', false, 'quiet', 'left', 7],
    ['2026-03-07T10:00:00Z', false, 'near', 'left', 2],
    ['2026-03-06T10:00:00Z', false, 'near', 'tomorrow', 1],
    ['2026-03-05T10:00:00Z', false, 'near', 'today', 0],
    ['2026-03-05T01:00:00Z', false, 'over', 'overToday', 0],
    ['2026-03-02T10:00:00Z', false, 'over', 'over', 3],
    // The server's frozen fact wins over a device whose clock is behind.
    ['2026-03-05T10:00:00Z', true, 'over', 'overToday', 0],
  ])('%s (overdue %p)', (dueAt, overdue, tone, key, days) =>
    expect(dueStateOf(dueAt, now, overdue)).toEqual({ tone, key, days }),
  );
});
