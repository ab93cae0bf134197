import { people, personOf } from '../../test/people.js';
import { proposeAssignment, routingFaults } from './propose-assignment.js';
import type { RoutingRule } from './routing.types.js';

const unit = (name: string) => ({ kind: 'unit', unitId: name, name }) as const;
const rule = (id: string, more: Partial<RoutingRule>): RoutingRule => ({
  ...{ id, name: id, order: 10, when: {}, host: unit('综合处'), coHandlers: [] },
  ...more,
});
const rules: readonly RoutingRule[] = [
  rule('兜底', {}),
  rule('挂钩人', { when: { hasLiaison: true }, host: { kind: 'liaison' }, coHandlers: [unit('综合处')] }),
  rule('人才', { when: { area: 'TALENT' }, host: unit('人才处'), order: 20 }),
  rule('人才复杂', {
    when: { area: 'TALENT', category: 'COMPLEX' },
    host: unit('人才处'),
    coHandlers: [{ kind: 'liaison' }, unit('人才处'), unit('政策处')],
  }),
  rule('盱眙', { when: { districtCode: '320830' }, host: unit('盱眙县科技局'), order: 5 }),
];
const liaison = personOf(people.host);
const propose = (area: 'TALENT' | 'MARKET', category: 'GENERAL' | 'COMPLEX', enterprise = {}) =>
  proposeAssignment(rules, { area, category }, { districtCode: '320803', liaison: null, ...enterprise });

describe('the proposed assignment', () => {
  it('follows the rule with most conditions, then the lower order', () => {
    expect(propose('MARKET', 'GENERAL')?.ruleId).toBe('兜底');
    expect(propose('TALENT', 'GENERAL', { liaison })?.ruleId).toBe('挂钩人');
    expect(propose('TALENT', 'GENERAL', { liaison, districtCode: '320830' })?.ruleId).toBe('盱眙');
    expect(propose('TALENT', 'COMPLEX', { liaison, districtCode: '320830' })?.ruleId).toBe('人才复杂');
    expect(proposeAssignment([], { area: 'TALENT', category: 'GENERAL' }, { districtCode: null, liaison })).toBeNull();
  });

  it('puts the liaison officer in, names nobody twice, and says why', () => {
    const proposed = propose('TALENT', 'COMPLEX', { liaison });
    expect(proposed?.coHandlers.map(({ name }) => name)).toEqual(['host的姓名', '政策处']);
    expect(proposed?.explanation).toBe(
      '按规则“人才复杂”（类别：复杂，领域：人才），建议由人才处主办，host的姓名、政策处协办。',
    );
    expect(propose('MARKET', 'GENERAL', { liaison })?.explanation).toBe(
      '按规则“挂钩人”（有挂钩人），建议由挂钩人host的姓名主办，综合处协办。',
    );
  });

  it('passes over a liaison officer who handles no cases', () =>
    expect(propose('MARKET', 'GENERAL', { liaison: personOf(people.reporter) })?.ruleId).toBe('兜底'));
});

describe('editing the rules', () => {
  it('refuses twins, one unit twice, and a rule without a name', () => {
    expect(routingFaults(rules.filter(({ name }) => name !== '人才复杂'))).toEqual([]);
    expect(routingFaults([rule('甲', {}), rule('乙', {})])).toEqual(['规则“甲”与“乙”条件和顺序都相同，分不出先后。']);
    expect(routingFaults([rule('甲', { coHandlers: [unit('综合处')] })])).toEqual(['规则“甲”的主办与协办有重复。']);
    expect(routingFaults([rule('甲', { name: ' ' })])).toEqual(['请为每条分派规则命名。']);
  });
});
