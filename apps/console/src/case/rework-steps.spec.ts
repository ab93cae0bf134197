import { reworkSteps } from './rework-steps.js';

const clock = (kind: string, round: number, state: string, more: object = {}) => ({
  ...{
    id: `${kind}${round}`,
    kind,
    round,
    state,
    dueAt: '2026-11-05T10:00:00.000Z',
    overdueAt: null,
    overdueDays: null,
  },
  ...more,
});

describe('the path after a bad rating', () => {
  it('shows the three promises of the round, begun or not', () => {
    const clocks = [clock('host', 1, 'done'), clock('firstContact', 2, 'done'), clock('host', 2, 'running')];
    expect(reworkSteps(clocks, 2).map(({ kind, state }) => [kind, state])).toEqual([
      ['firstContact', 'kept'],
      ['host', 'running'],
      ['callback', 'waiting'],
    ]);
  });

  it('says which promise was broken, and which lapsed', () => {
    const late = { overdueAt: '2026-11-05T10:00:00.000Z', overdueDays: 2 };
    const clocks = [
      clock('firstContact', 2, 'stopped'),
      clock('host', 2, 'done', late),
      clock('callback', 2, 'paused'),
    ];
    expect(reworkSteps(clocks, 2).map(({ state, overdueDays }) => [state, overdueDays])).toEqual([
      ['dropped', null],
      ['late', 2],
      ['running', null],
    ]);
  });
});
