import { china } from '../../test/china-calendar.js';
import { startClock } from './clock.js';
import { defaultPolicy, ruleFor } from './deadline-policy.js';
import { extensionSentence, extensionTermOf, lastMomentToAsk } from './extension.js';

const at = (text: string) => new Date(`${text}:00+08:00`);
const hostClock = (amount: number) =>
  startClock(china, {
    ...{ id: 'c1', subjectType: 'problem', subjectId: 'p1', round: 1, kind: 'host', ownerUserId: 'u1' },
    ...{ ownerUnitId: 'n1', grant: { unit: 'workday', amount }, policyVersion: 1, startedAt: at('2026-03-02T10:00') },
  });

describe('more time', () => {
  it('is asked for by the end of the working day before, over the Spring Festival', () => {
    expect(lastMomentToAsk(china, at('2026-03-05T18:00'))).toEqual(at('2026-03-04T18:00'));
    expect(lastMomentToAsk(china, at('2026-02-24T18:00'))).toEqual(at('2026-02-14T18:00'));
  });

  it('reaches 25 working days in all for a complex problem; others have no limit of their own', () => {
    const complex = ruleFor(defaultPolicy, 'host', 'COMPLEX', 'NORMAL', 1);
    const term = extensionTermOf(china, complex, hostClock(10));
    expect(term).toMatchObject({ dueAt: at('2026-03-16T18:00'), latest: at('2026-04-07T18:00') });
    const general = ruleFor(defaultPolicy, 'host', 'GENERAL', 'NORMAL', 1);
    expect(extensionTermOf(china, general, hostClock(7)).latest).toBeNull();
  });

  it('says what it does, and that a late request counts', () => {
    const sentence = (asked: string) => extensionSentence(china, hostClock(3), { extra: 2 }, at(asked));
    expect(sentence('2026-03-04T18:00')).toBe('办理期限由2026年3月5日(周四)延至2026年3月9日(周一)。');
    expect(sentence('2026-03-05T09:00')).toContain('按逾期统计');
  });
});
