import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { frequencyFaults } from './frequency-faults.js';
import {
  defaultFrequencyRules,
  frequencyMisses,
  frequencyText,
  type FrequencyRule,
  type HeldActivity,
} from './frequency.js';

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

  it('are as many as the bureau has set', () => {
    const rules: readonly FrequencyRule[] = [{ kinds: ['THEME_DAY', 'VOLUNTEERING'], per: 'MONTH', times: 2 }];
    const activities = [held('THEME_DAY', '2022-01-10'), held('VOLUNTEERING', '2022-02-11')];
    const both = frequencyMisses(rules, ['a'], activities, span, shanghaiDayOf('2022-03-01'));
    expect(both.map(({ message }) => message)).toEqual([
      '2022年1月应开展主题党日或志愿服务2次，实际1次。',
      '2022年2月应开展主题党日或志愿服务2次，实际1次。',
    ]);
  });
});

describe('frequency rules as edited', () => {
  const changed = (index: number, part: Partial<FrequencyRule>) =>
    defaultFrequencyRules.map((rule, at) => (at === index ? { ...rule, ...part } : rule));

  it('read as people say them', () =>
    expect(defaultFrequencyRules.map(frequencyText).slice(2)).toEqual([
      '主题党日每月1次',
      '党员大会每季度1次',
      '党课或微党课每季度1次',
    ]));

  it('are sound as delivered, and told apart when they are not', () => {
    expect(frequencyFaults(defaultFrequencyRules)).toEqual([]);
    expect(frequencyFaults([])).toEqual(['请至少保留一条频次规定。']);
    expect(frequencyFaults(Array.from({ length: 21 }, () => changed(0, {})[0]!))).toEqual(['频次规定最多20条。']);
    expect(frequencyFaults(changed(0, { kinds: [] }))).toEqual(['第1条：请选择活动类型。']);
    for (const kinds of [['X'], ['THEME_DAY', 'THEME_DAY']] as never[])
      expect(frequencyFaults(changed(1, { kinds }))[0]).toContain('第2条：活动类型');
    expect(frequencyFaults(changed(2, { per: 'YEAR' as never }))).toEqual(['第3条：周期应为每月或每季度。']);
    for (const times of [0, 11, 1.5, Number.NaN])
      expect(frequencyFaults(changed(3, { times }))).toEqual(['第4条：次数应为1至10的整数。']);
    const twice = frequencyFaults([
      ...defaultFrequencyRules,
      { kinds: ['MICRO_CLASS', 'PARTY_CLASS'], per: 'QUARTER', times: 2 },
    ]);
    expect(twice).toEqual(['微党课或党课每季度2次：重复规定，请删去一条。']);
  });
});
