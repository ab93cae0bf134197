import type { RoutingRule } from './routing-rules.adapter.js';
import { emptyRule, toInput, toValues } from './rule-form.js';

const rule: RoutingRule = {
  ...{
    id: 'r1',
    name: '人才',
    order: 20,
    active: true,
    version: 3,
    category: null,
    area: 'TALENT',
    districtCode: null,
  },
  ...{ hasLiaison: true, conditionText: '', updatedAt: '2026-03-05T00:00:00Z' },
  host: { kind: 'unit', id: 'u1', name: '人才处' },
  coHandlers: [{ kind: 'liaison', id: null, name: '挂钩人' }],
};

describe('the form of a routing rule', () => {
  it('sends what it was given', () =>
    expect(toInput(toValues(rule), rule)).toEqual({
      ...{ id: 'r1', expectedVersion: 3, name: '人才', order: 20, active: true, category: null, area: 'TALENT' },
      ...{ districtCode: null, hasLiaison: true, host: { kind: 'unit', id: 'u1' } },
      coHandlers: [{ kind: 'liaison', id: null }],
    }));

  it('asks for nothing where nothing is said, and reads the order as a number', () =>
    expect(toInput({ ...emptyRule, name: ' 兜底 ', order: '5' as unknown as number })).toMatchObject({
      name: '兜底',
      order: 5,
      hasLiaison: null,
    }));
});
