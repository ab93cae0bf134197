import type { Actor } from '../access/actor.js';
import { actor, paths, people } from '../../test/people.js';
import { completeFacts, noon, problemIn } from '../../test/problems.js';
import { availableActions } from './available-actions.js';
import { decide } from './decide-problem.js';
import { asUser } from './problem-actor.js';
import type { ProblemAction } from './problem.transitions.js';

const stranger = actor('deputy', 'HANDLER', paths.talent);
const standingIn = (person: Actor, ...absent: Actor[]): Actor => ({ ...person, actingFor: absent });
const does = (person: Actor, action: ProblemAction, state: keyof typeof problemIn) =>
  decide(problemIn[state], action, completeFacts[action], asUser(person), noon);
const codeOf = (decision: ReturnType<typeof does>) => (decision.ok ? 'OK' : decision.refusal.code);
const byOf = (decision: ReturnType<typeof does>) => decision.ok && decision.events[0]?.by;

describe('a deputy on a problem', () => {
  it('does what the absent colleague could, under their own name', () => {
    expect(codeOf(does(stranger, 'sign', 'ASSIGNED'))).toBe('NOT_ALLOWED');
    const signed = does(standingIn(stranger, people.host), 'sign', 'ASSIGNED');
    expect(byOf(signed)).toEqual({
      kind: 'user',
      id: 'host',
      name: 'deputy的姓名（代host的姓名）',
      deputyId: 'deputy',
    });
    expect(byOf(does(standingIn(people.host, people.coHandler), 'sign', 'ASSIGNED'))).toMatchObject({ id: 'host' });
  });

  it('answers the co-handler’s part, whose clock ends with it', () => {
    const replied = does(standingIn(stranger, people.coHandler), 'coReply', 'IN_PROGRESS');
    expect(replied.ok && replied.next.coHandlers.map(({ repliedAt }) => repliedAt)).toEqual([noon]);
    expect(replied.ok && replied.clockOrders).toEqual([
      { order: 'finish', kind: 'coHandler', ownerUserId: 'coHandler' },
    ]);
  });

  it('is offered the absent colleague’s actions beside their own', () => {
    const offered = (person: Actor) =>
      availableActions(problemIn.IN_PROGRESS, asUser(person), noon).map(({ action }) => action);
    expect(offered(stranger)).toEqual([]);
    expect(offered(standingIn(stranger, people.host))).toEqual(offered(people.host));
    expect(offered(standingIn(people.coHandler, people.host))).toEqual(
      expect.arrayContaining([...offered(people.host), ...offered(people.coHandler)]),
    );
  });

  it('never reviews what they handled, whoever of the two did', () => {
    const { host, hostUnitHead, coHandler, deputyLeader, callbackOfficer } = people;
    expect(codeOf(does(standingIn(stranger, hostUnitHead), 'approveResult', 'IN_REVIEW'))).toBe('OK');
    for (const [near, head] of [
      [host, hostUnitHead],
      [coHandler, hostUnitHead],
      [hostUnitHead, host],
      [hostUnitHead, coHandler],
      [deputyLeader, host],
    ] as const)
      expect([near.userId, codeOf(does(standingIn(near, head), 'approveResult', 'IN_REVIEW'))]).toEqual([
        near.userId,
        'SELF_REVIEW',
      ]);
    expect(codeOf(does(standingIn(stranger, host, hostUnitHead), 'approveResult', 'IN_REVIEW'))).toBe('SELF_REVIEW');
    expect(codeOf(does(standingIn(stranger, callbackOfficer), 'callback', 'AWAITING_FEEDBACK'))).toBe('OK');
    const colleague = actor('colleague', 'HANDLER', paths.fund);
    for (const person of [host, colleague])
      expect(codeOf(does(standingIn(person, callbackOfficer), 'callback', 'AWAITING_FEEDBACK'))).toBe('SELF_CALLBACK');
    expect(codeOf(does(standingIn(callbackOfficer, host), 'callback', 'AWAITING_FEEDBACK'))).toBe('SELF_CALLBACK');
  });

  it('writes an instruction as themselves', () => {
    const instructed = does(standingIn(stranger, people.deputyLeader), 'instruct', 'IN_PROGRESS');
    expect(instructed.ok && instructed.next.instructions.at(-1)?.by).toEqual({
      kind: 'user',
      id: 'deputy',
      name: 'deputy的姓名（代deputyLeader的姓名）',
    });
  });
});
