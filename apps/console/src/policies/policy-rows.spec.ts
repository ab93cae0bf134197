import { defaultPolicy } from '@zhuqi/domain/deadline/deadline-policy.js';
import { policyFaults } from '@zhuqi/domain/deadline/policy-faults.js';
import { inputOf, rowsOf, ruleOf } from './policy-rows.js';

const rules = defaultPolicy.rules.map((rule) => ({
  category: null,
  priority: null,
  round: null,
  maximum: null,
  ...inputOf(rule),
}));

describe('the rules of a policy in a form', () => {
  it('come back as they went in', () => expect(rowsOf(rules).map(ruleOf)).toEqual(defaultPolicy.rules));

  it('are wrong where no whole number is typed', () => {
    const rows = rowsOf(rules).map((row) => (row.kind === 'review' ? { ...row, amount: '1.5' } : row));
    expect(policyFaults({ version: 2, rules: rows.map(ruleOf) })).toEqual(['审核的时限应为0至60个工作日的整数。']);
  });
});
