import fc from 'fast-check';
import { china } from '../../test/china-calendar.js';
import { accepted, newOrder, orderAct, orderActorIn, orderIn } from '../../test/orders.js';
import { actor, paths, people, personOf } from '../../test/people.js';
import { hoursLater, noon } from '../../test/problems.js';
import type { OrderDecision } from './decide-order.js';
import { foldOrder } from './evolve-order.js';
import { answerDeadline, issueOrder, ladderDemand } from './issue-order.js';
import type { OrderEvent } from './order-events.js';
import { formatOrderNumber, orderYearOf, parseOrderNumber } from './order-number.js';
import { orderActions } from './order.transitions.js';
import { isAnswerLate, orderKey, type OrderCapacity } from './order.types.js';

const codeOf = (decision: OrderDecision) => (decision.ok ? 'OK' : [decision.refusal.code, decision.refusal.field]);
const issue = (more: Parameters<typeof newOrder>[0] = {}) => issueOrder(newOrder(more), orderActorIn.system, noon);

describe('issuing an order', () => {
  it('is done by the ladder, or by a supervisor of the unit', () => {
    expect(accepted(issue()).next).toMatchObject({ state: 'ISSUED', version: 1, issuedTo: { userId: 'deputyLeader' } });
    expect(issueOrder(newOrder(), orderActorIn.supervisor, noon).ok).toBe(true);
    const elsewhere = { kind: 'user', actor: actor('x', 'SUPERVISOR', paths.district) } as const;
    for (const who of [orderActorIn.principal, elsewhere])
      expect(codeOf(issueOrder(newOrder(), who, noon))).toEqual(['NOT_ALLOWED', undefined]);
  });

  it.each([
    ['last year’s series', { year: 2025 }, ['INVALID_FACT', 'serial']],
    ['serial zero', { serial: 0 }, ['INVALID_FACT', 'serial']],
    ['second level to a deputy leader', { level: 2 as const }, ['WRONG_ADDRESSEE', 'issuedTo']],
    ['no demand', { demand: ' ' }, ['MISSING_FACT', 'demand']],
    ['a deadline gone by', { deadline: noon }, ['INVALID_FACT', 'deadline']],
  ])('refuses %s', (_name, more, code) => expect(codeOf(issue(more))).toEqual(code));

  it('on the second level goes to the principal, who then answers and does not judge', () => {
    const { next } = accepted(issue({ level: 2, issuedTo: personOf(people.principal) }));
    const answered = accepted(orderAct(next, 'answer', 'principal')).next;
    expect(codeOf(orderAct(answered, 'close', 'principal'))).toEqual(['NOT_ALLOWED', undefined]);
    expect(orderAct(answered, 'close', 'supervisor').ok).toBe(true);
    expect(orderKey(next)).not.toBe(orderKey(newOrder()));
  });

  it('words its demand and gives two working days', () => {
    const deadline = answerDeadline(china, 1, noon);
    expect(deadline).toEqual(new Date('2026-03-09T10:00:00Z'));
    const text = ladderDemand({ ...newOrder().subject, round: 2 }, new Date('2026-03-03T10:00:00Z'), 2, deadline);
    expect(text).toContain('（第2轮办理）的主办办理时限已于2026年3月3日(周二)届满，至今逾期2个工作日。');
    expect(text).toContain('并于2026年3月9日(周一)前答复');
  });
});

describe('the life of an order', () => {
  it('is answered, returned with a new deadline, answered again and closed', () => {
    const returned = accepted(orderAct(orderIn.ANSWERED, 'returnAnswer', 'supervisor')).next;
    expect(returned).toMatchObject({ state: 'ISSUED', answer: null, returnedCount: 1, deadline: hoursLater(72) });
    const again = accepted(orderAct(returned, 'answer', 'responsibleHead')).next;
    expect(accepted(orderAct(again, 'close', 'principal')).next).toMatchObject({
      state: 'CLOSED',
      closingNote: '同意办结。',
      endedAt: noon,
    });
    expect(
      codeOf(orderAct(orderIn.ANSWERED, 'returnAnswer', 'supervisor', { reason: '不清', deadline: noon })),
    ).toEqual(['INVALID_FACT', 'deadline']);
    expect(codeOf(orderAct(orderIn.ISSUED, 'answer', 'addressee', { answer: ' ' }))).toEqual([
      'MISSING_FACT',
      'answer',
    ]);
  });

  it('is late while unanswered after its deadline', () => {
    expect(isAnswerLate(orderIn.ISSUED, hoursLater(49))).toBe(true);
    expect(isAnswerLate(orderIn.ISSUED, hoursLater(48))).toBe(false);
    expect(isAnswerLate(orderIn.ANSWERED, hoursLater(49))).toBe(false);
  });

  it('is the fold of its events, also after JSON, whatever is tried', () => {
    const capacities = Object.keys(orderActorIn) as OrderCapacity[];
    const tries = fc.array(fc.tuple(fc.constantFrom(...orderActions), fc.constantFrom(...capacities)));
    fc.assert(
      fc.property(tries, (steps) => {
        let { next: order, events } = accepted(issue());
        for (const [action, by] of steps) {
          const decision = orderAct(order, action, by);
          if (decision.ok) [order, events] = [decision.next, [...events, ...decision.events]];
        }
        const stored = events.map(({ at, ...event }) => ({ ...(JSON.parse(JSON.stringify(event)) as OrderEvent), at }));
        expect(foldOrder(stored as OrderEvent[])).toEqual(order);
        expect(order.version).toBe(events.length);
      }),
    );
  });
});

describe('the number', () => {
  it('is written with 六角括号 and read however it is typed', () => {
    const number = { prefix: '淮科督', year: 2026, serial: 12 };
    expect(formatOrderNumber(number)).toBe('淮科督〔2026〕12号');
    for (const text of ['淮科督〔2026〕12号', '淮科督[2026] 12号', '淮科督（2026）012', ' 淮科督［2026］12号'])
      expect(parseOrderNumber(text)).toEqual(number);
    for (const text of ['淮科督2026-12', '〔2026〕12号', '淮科督〔26〕12号', '淮科督〔2026〕0号'])
      expect(parseOrderNumber(text)).toBeNull();
  });

  it('belongs to the year on the wall in Shanghai', () =>
    expect([orderYearOf(new Date('2026-12-31T15:59:00Z')), orderYearOf(new Date('2026-12-31T16:00:00Z'))]).toEqual([
      2026, 2027,
    ]));
});
