import { clockKinds, type ClockKind } from './clock.types.js';
import { defaultPolicy, grantFor, ruleFor } from './deadline-policy.js';

describe('the deadline policy', () => {
  it.each([
    ['accept', null, null, 1, 'workday', 1],
    ['assign', 'GENERAL', 'NORMAL', 1, 'workday', 0],
    ['rule', 'GENERAL', 'NORMAL', 1, 'workday', 0],
    ['sign', 'GENERAL', 'NORMAL', 1, 'workday', 1],
    ['firstContact', 'GENERAL', 'NORMAL', 1, 'workday', 1],
    ['firstContact', 'CONSULT', 'URGENT', 1, 'workminute', 120],
    ['firstContact', 'GENERAL', 'NORMAL', 2, 'workday', 1],
    ['host', 'CONSULT', 'NORMAL', 1, 'workday', 3],
    ['host', 'GENERAL', 'URGENT', 1, 'workday', 7],
    ['host', 'COMPLEX', 'NORMAL', 1, 'workday', 10],
    ['host', 'CONSULT', 'NORMAL', 2, 'workday', 2],
    ['host', 'GENERAL', 'NORMAL', 3, 'workday', 2],
    ['host', 'COMPLEX', 'URGENT', 2, 'workday', 3],
    ['coHandler', 'COMPLEX', 'NORMAL', 1, 'workday', 3],
    ['info', 'GENERAL', 'NORMAL', 1, 'workday', 5],
    ['review', 'GENERAL', 'NORMAL', 1, 'workday', 1],
    ['callback', 'GENERAL', 'NORMAL', 1, 'workday', 1],
    ['callback', 'GENERAL', 'NORMAL', 2, 'workday', 5],
    ['feedback', 'GENERAL', 'NORMAL', 1, 'calendarday', 14],
    ['shelfReview', 'GENERAL', 'NORMAL', 1, 'calendarday', 30],
    ['visitRecord', null, null, 1, 'workday', 2],
    ['activityRecord', null, null, 1, 'workday', 3],
  ] as const)('%s, %s, %s, round %i: %s %i', (kind, category, priority, round, unit, amount) => {
    expect(grantFor(defaultPolicy, kind, category, priority, round)).toEqual({ unit, amount });
  });

  it('covers every kind of clock', () => {
    for (const kind of Object.keys(clockKinds) as ClockKind[])
      expect(grantFor(defaultPolicy, kind, 'GENERAL', 'NORMAL', 1).amount).toBeGreaterThanOrEqual(0);
  });

  it('lets complex problems reach 25 days, and says when it has no rule', () => {
    expect(ruleFor(defaultPolicy, 'host', 'COMPLEX', 'NORMAL', 1).maximum).toBe(25);
    expect(() => grantFor(defaultPolicy, 'host', null, null, 1)).toThrow('时限规则第 1 版没有“host”');
  });
});
