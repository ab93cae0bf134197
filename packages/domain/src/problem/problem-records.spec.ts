import { actorIn, people, personOf, successors } from '../../test/people.js';
import { accepted, act, after, completeFacts, noon, problemIn } from '../../test/problems.js';
import { decide, type Decision } from './decide-problem.js';
import { openInstructions } from './problem-records.js';

const codeOf = (decision: Decision) => (decision.ok ? 'OK' : decision.refusal.code);
const { ASSIGNED, IN_PROGRESS, CLOSED, SHELVED, SUBMITTED } = problemIn;

describe('领导批示', () => {
  it('is kept on any case until it is answered; a closed one stays closed since then', () => {
    const later = new Date(noon.getTime() + 3_600_000);
    const instructed = accepted(act(CLOSED, 'instruct', 'principal', undefined, later)).next;
    expect(instructed).toMatchObject({ state: 'CLOSED', closedAt: CLOSED.closedAt });
    expect(openInstructions(instructed.instructions)).toMatchObject([{ no: 1, text: '请尽快解决。', at: later }]);
    const answered = after(instructed, 'answerInstruction', 'hostUnitHead');
    expect(openInstructions(answered.instructions)).toEqual([]);
    expect(answered.instructions[0]).toMatchObject({ answer: '已约企业面商。', answeredBy: { id: 'hostUnitHead' } });
    expect(codeOf(act(answered, 'answerInstruction', 'host'))).toBe('NO_OPEN_INSTRUCTION');
  });

  it('one of several is answered by its number', () => {
    const two = after(after(ASSIGNED, 'instruct', 'principal'), 'instruct', 'deputyLeader');
    const answer = (instructionNo?: number) =>
      act(two, 'answerInstruction', 'host', {
        instructionAnswer: '已办。',
        ...(instructionNo ? { instructionNo } : {}),
      });
    expect(codeOf(answer())).toBe('MISSING_FACT');
    expect(codeOf(answer(3))).toBe('NO_OPEN_INSTRUCTION');
    const { next } = accepted(answer(2));
    expect(openInstructions(next.instructions).map(({ no }) => no)).toEqual([1]);
  });
});

describe('changing what a problem is', () => {
  it('counts the host’s time anew from that moment, and refuses what changes nothing', () => {
    const { next, clockOrders } = accepted(act(IN_PROGRESS, 'recategorise', 'coordinator'));
    expect(next).toMatchObject({ category: 'COMPLEX', area: IN_PROGRESS.area });
    expect(clockOrders).toEqual([{ order: 'replaceGrant', kind: 'host' }]);
    expect(codeOf(act(next, 'recategorise', 'coordinator'))).toBe('NOTHING_CHANGES');
    const area = { category: 'COMPLEX', area: 'TALENT', reason: '实为人才问题。' } as const;
    expect(accepted(act(next, 'recategorise', 'coordinator', area)).next.area).toBe('TALENT');
  });

  it('raises the priority once and never lowers it', () => {
    const urgent = accepted(act(IN_PROGRESS, 'raisePriority', 'hostUnitHead'));
    expect(urgent.next.priority).toBe('URGENT');
    expect(urgent.clockOrders).toEqual([{ order: 'replaceGrant', kind: 'firstContact' }]);
    expect(codeOf(act(urgent.next, 'raisePriority', 'coordinator'))).toBe('NOTHING_CHANGES');
  });

  it('counts urging by hand', () => expect(after(SUBMITTED, 'urge', 'supervisor').urgedCount).toBe(1));
});

describe('other hands', () => {
  it('the head replaces the host inside the unit, and the clocks go along', () => {
    const { next, clockOrders } = accepted(act(IN_PROGRESS, 'transferHost', 'hostUnitHead'));
    expect(next).toMatchObject({ host: { userId: 'nextHost' }, state: 'IN_PROGRESS', assignments: 1 });
    expect(clockOrders.map(({ order, kind }) => `${order} ${kind}`)).toEqual([
      'handOver sign',
      'handOver firstContact',
      'handOver host',
    ]);
    expect(clockOrders[2]).toMatchObject({ ownerUserId: 'host', to: { userId: 'nextHost' } });
    expect(after(SHELVED, 'transferHost', 'hostUnitHead').state).toBe('SHELVED');
  });

  it('only the coordinator goes beyond the unit; a handler, and not one at work on it already', () => {
    const to = (person: typeof people.host) => ({ host: personOf(person), reason: '借调。' });
    expect(codeOf(act(IN_PROGRESS, 'transferHost', 'hostUnitHead', to(successors.coHandler)))).toBe('OTHER_UNIT');
    expect(codeOf(act(IN_PROGRESS, 'transferHost', 'coordinator', to(successors.coHandler)))).toBe('OK');
    expect(codeOf(act(IN_PROGRESS, 'transferHost', 'coordinator', to(people.coHandler)))).toBe('SAME_PERSON');
    expect(codeOf(act(IN_PROGRESS, 'transferHost', 'coordinator', to(people.host)))).toBe('SAME_PERSON');
    expect(codeOf(act(IN_PROGRESS, 'transferHost', 'coordinator', to(people.principal)))).toBe('NOT_A_HANDLER');
  });

  it('a co-handler is replaced until they have replied', () => {
    const { next, clockOrders } = accepted(act(IN_PROGRESS, 'transferCoHandler', 'coordinator'));
    expect(next.coHandlers).toMatchObject([{ userId: 'nextCoHandler', repliedAt: null }]);
    expect(clockOrders).toMatchObject([{ order: 'handOver', kind: 'coHandler', ownerUserId: 'coHandler' }]);
    const replied = after(IN_PROGRESS, 'coReply', 'coHandler');
    expect(codeOf(act(replied, 'transferCoHandler', 'coordinator'))).toBe('ALREADY_REPLIED');
    const stranger = { ...completeFacts.transferCoHandler, formerCoHandler: personOf(people.principal) };
    expect(codeOf(act(IN_PROGRESS, 'transferCoHandler', 'coordinator', stranger))).toBe('INVALID_FACT');
  });
});

describe('the objection', () => {
  it('starts the clock of the ruling, which the second assignment finishes', () => {
    const objected = accepted(act({ ...ASSIGNED, objectUntil: null }, 'object', 'host'));
    expect(objected.clockOrders).toEqual([
      { order: 'stop', kind: 'sign' },
      { order: 'start', kind: 'rule' },
    ]);
    const ruled = accepted(decide(objected.next, 'assign', completeFacts.assign, actorIn.coordinator, noon));
    expect(ruled.clockOrders).toContainEqual({ order: 'finish', kind: 'rule' });
  });

  it('cites an item of the service list, whose promise replaces the term when it is another one', () => {
    const item = { key: 'item', content: '政策宣讲', teamId: 'team', promisedDays: 5 };
    const cited = accepted(act(IN_PROGRESS, 'citeItem', 'coordinator'));
    expect(cited.next).toMatchObject({ itemKey: 'item', teamId: 'team', promisedDays: 5 });
    expect(cited.clockOrders).toEqual([{ order: 'replaceGrant', kind: 'host' }]);
    expect(codeOf(act(cited.next, 'citeItem', 'coordinator'))).toBe('NOTHING_CHANGES');
    const alike = accepted(act(cited.next, 'citeItem', 'hostUnitHead', { item: { ...item, key: 'other' } }));
    expect([alike.next.itemKey, alike.clockOrders]).toEqual(['other', []]);
  });
});
