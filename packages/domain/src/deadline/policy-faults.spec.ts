import { defaultPolicy, type DeadlinePolicy, type DeadlineRule } from './deadline-policy.js';
import { policyFaults } from './policy-faults.js';
import { policyChanges, policyPreview, ruleName, ruleText } from './policy-text.js';

const withRules = (edit: (rules: readonly DeadlineRule[]) => readonly DeadlineRule[]): DeadlinePolicy => ({
  version: 2,
  rules: edit(defaultPolicy.rules),
});
const changed = (kind: DeadlineRule['kind'], change: Partial<DeadlineRule>) =>
  withRules((rules) => rules.map((rule) => (rule.kind === kind ? { ...rule, ...change } : rule)));
const added = (...more: DeadlineRule[]) => withRules((rules) => [...rules, ...more]);
const days = (amount: number) => ({ unit: 'workday', amount }) as const;

describe('an edited policy', () => {
  it('as delivered has no faults', () => expect(policyFaults(defaultPolicy)).toEqual([]));

  it.each([
    ['too many days', changed('review', { grant: days(61) }), '审核的时限应为0至60个工作日的整数。'],
    ['a fraction', changed('review', { grant: days(1.5) }), '审核的时限应为0至60个工作日的整数。'],
    [
      'minutes for what takes days',
      changed('review', { grant: { unit: 'workminute', amount: 60 } }),
      '审核不能按“分钟工作时间”计时，请改为工作日。',
    ],
    [
      'no time at all',
      changed('feedback', { grant: { unit: 'calendarday', amount: 0 } }),
      '企业评价的时限不能为0个自然日。',
    ],
    ['a maximum below the term', changed('review', { maximum: 0 }), '审核含延期的最长时限应为1至60个工作日的整数。'],
    ['the same rule twice', added({ kind: 'review', grant: days(2) }), '审核规定了两次，请删去一条。'],
  ])('is refused for %s', (_, policy, fault) => expect(policyFaults(policy)).toEqual([fault]));

  it('must have a rule for every case', () => {
    const faults = policyFaults(withRules((rules) => rules.filter(({ category }) => category !== 'GENERAL')));
    expect(faults).toHaveLength(4);
    expect(faults[0]).toBe('“主办办理（一般，普通，首次办理）”没有规定时限，请补充。');
  });

  it('must have one rule only for every case', () => {
    const urgent: DeadlineRule = { kind: 'host', priority: 'URGENT', grant: days(2) };
    const faults = policyFaults(added(urgent));
    expect(faults[0]).toBe(
      '“主办办理（政策咨询）”与“主办办理（紧急）”同样适用于“主办办理（政策咨询，紧急，首次办理）”，请再单独规定这种情形的时限。',
    );
  });

  it('keeps the promise of the 差评 path', () => {
    const slow = withRules((rules) =>
      rules.map((rule) => (rule.kind === 'host' && rule.round === 'again' ? { ...rule, grant: days(4) } : rule)),
    );
    expect(policyFaults(slow)[0]).toBe('差评整改的“整改办理”不能超过3个工作日。');
  });
});

describe('a policy in words', () => {
  it('names its rules', () => {
    expect(defaultPolicy.rules.map((rule) => `${ruleName(rule)}：${ruleText(rule)}`)).toEqual(
      expect.arrayContaining([
        '交办：当日办结',
        '首次联系（紧急）：120分钟工作时间',
        '主办办理（复杂，二次办理）：3个工作日，最长25个工作日',
        '企业评价：14个自然日',
      ]),
    );
  });

  it('says what another version changes, and for whom', () => {
    const next = withRules((rules) => [
      ...rules.filter(({ round, kind }) => !(kind === 'callback' && round)),
      { kind: 'review', category: 'COMPLEX', grant: days(2) },
    ]);
    expect(policyChanges(defaultPolicy, next)).toEqual([
      { rule: '审核（复杂）', from: null, to: '2个工作日' },
      { rule: '回访（二次办理）', from: '5个工作日', to: null },
    ]);
    expect(policyPreview(defaultPolicy, changed('review', { grant: days(2) }))).toBe(
      '发布后，新受理的问题按第2版计时：审核由1个工作日改为2个工作日。已在办理的问题仍按原来的版本。',
    );
    expect(policyPreview(defaultPolicy, defaultPolicy)).toContain('没有需要发布的修改');
  });
});
