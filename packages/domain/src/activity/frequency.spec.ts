import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { defaultFrequencyRules, frequencyMisses, type HeldActivity } from './frequency.js';

const held = (kind: HeldActivity['kind'], on: string, branches = ['a'], state: HeldActivity['state'] = 'ARCHIVED') => ({
  ...{ id: `${kind} ${on}`, kind, state, plannedOn: shanghaiDayOf(on) },
  hosts: branches.map((id) => ({ kind: 'BRANCH' as const, id })),
});
const span = { from: shanghaiDayOf('2022-01-01'), to: shanghaiDayOf('2022-12-31') };
const misses = (activities: readonly HeldActivity[], today: string, branches = ['a']) =>
  frequencyMisses(defaultFrequencyRules, branches, activities, span, shanghaiDayOf(today));

describe('frequency rules', () => {
  it('list what a branch has missed once the month or quarter is over', () => {
    expect(misses([], '2022-01-31')).toEqual([]);
    expect(misses([], '2022-02-01').map(({ message }) => message)).toEqual([
      '2022年1月应开展支委会1次，实际0次。',
      '2022年1月应开展党小组会1次，实际0次。',
      '2022年1月应开展主题党日1次，实际0次。',
    ]);
    expect(misses([], '2023-01-01')).toHaveLength(3 * 12 + 2 * 4);
  });

  it('count a joint activity for every branch that hosts it, and not what was only planned', () => {
    const joint = held('THEME_DAY', '2022-01-10', ['a', 'b']);
    const planned = held('GROUP_MEETING', '2022-01-10', ['a'], 'PLANNED');
    const missed = misses([joint, planned, held('BRANCH_COMMITTEE', '2022-01-31')], '2022-02-01', ['a', 'b']);
    expect(missed.map(({ branchId, rule }) => `${branchId} ${rule.kinds[0]}`)).toEqual([
      'a GROUP_MEETING',
      'b BRANCH_COMMITTEE',
      'b GROUP_MEETING',
    ]);
  });

  it('takes a 微党课 for the quarter’s 党课', () => {
    const missed = misses([held('MICRO_CLASS', '2022-03-31')], '2022-04-01');
    expect(missed.some(({ rule }) => rule.kinds.includes('PARTY_CLASS'))).toBe(false);
  });
});
