import { actor, actorIn, outsiders, paths } from '../../test/people.js';
import { completeFacts, noon, problemIn, problemReadyFor } from '../../test/problems.js';
import { can } from '../access/can.js';
import { decide } from './decide-problem.js';
import { asUser, capacitiesOf } from './problem-actor.js';
import { problemScope } from './problem-scope.js';
import { problemStates, type ProblemState } from './problem-state.js';
import { problemActions, type ProblemAction } from './problem.transitions.js';
import type { Capacity } from './problem.types.js';

const leaders: readonly Capacity[] = ['deputyLeader', 'principal'];
const manages: readonly Capacity[] = ['hostUnitHead', 'coordinator'];
const withdraws: readonly Capacity[] = ['reporter', 'enterprise', 'coordinator', 'host'];
const replacing = { transferHost: manages, transferCoHandler: manages };

/** On every case that is not a draft; while it runs; and before it has a host, whose leaders nobody is yet. */
const tracked = { instruct: leaders, answerInstruction: ['host', 'hostUnitHead', 'coordinator'] } as const;
const received = { instruct: ['principal'], answerInstruction: ['coordinator'] } as const;
const running = {
  ...tracked,
  recategorise: manages,
  citeItem: manages,
  raisePriority: manages,
  urge: ['coordinator', 'supervisor', 'hostUnitHead', 'deputyLeader', 'principal'],
} as const;
const unassigned = {
  ...received,
  recategorise: ['coordinator'],
  citeItem: ['coordinator'],
  raisePriority: ['coordinator'],
  urge: ['coordinator', 'supervisor', 'principal'],
  withdraw: ['reporter', 'enterprise', 'coordinator'],
} as const;

/** Written by hand from lifecycles §2, not derived from the table: who may do what in which state. */
const allowed: Readonly<Record<ProblemState, Partial<Record<ProblemAction, readonly Capacity[]>>>> = {
  DRAFT: { submit: ['reporter', 'enterprise'], withdraw: ['reporter', 'enterprise', 'coordinator'] },
  SUBMITTED: { ...unassigned, accept: ['coordinator'], reject: ['coordinator'], merge: ['coordinator'] },
  ACCEPTED: { ...unassigned, assign: ['coordinator'] },
  ASSIGNED: { ...running, ...replacing, sign: ['host'], object: ['host'], withdraw: withdraws },
  IN_PROGRESS: {
    ...running,
    ...replacing,
    contact: ['host'],
    coReply: ['coHandler'],
    requestInfo: ['host'],
    submitResult: ['host'],
    requestExtension: ['host'],
    decideExtension: ['supervisor'],
    requestShelving: ['host'],
    approveShelving: ['deputyLeader'],
    refuseShelving: ['deputyLeader'],
    withdraw: withdraws,
  },
  AWAITING_INFO: {
    ...running,
    ...replacing,
    coReply: ['coHandler'],
    supplyInfo: ['enterprise', 'reporter', 'host'],
    infoTimeout: ['system'],
    withdraw: withdraws,
  },
  IN_REVIEW: {
    ...running,
    transferHost: manages,
    approveResult: ['hostUnitHead', 'deputyLeader'],
    returnResult: ['hostUnitHead', 'deputyLeader'],
    withdraw: withdraws,
  },
  AWAITING_FEEDBACK: {
    ...tracked,
    citeItem: manages,
    rate: ['enterprise'],
    callback: ['callbackOfficer'],
    rateTimeout: ['system'],
  },
  SHELVED: {
    ...tracked,
    citeItem: manages,
    ...replacing,
    resume: ['deputyLeader'],
    reviewShelving: ['hostUnitHead', 'deputyLeader'],
    withdraw: withdraws,
  },
  CLOSED: { ...tracked, citeItem: manages, reopen: ['enterprise', 'supervisor'], checkCall: ['callbackOfficer'] },
  REJECTED: received,
  MERGED: received,
  WITHDRAWN: { ...received, checkCall: ['callbackOfficer'] },
};

const capacities = Object.keys(actorIn) as Capacity[];

function answer(state: ProblemState, action: ProblemAction, who: (typeof actorIn)[Capacity]): string {
  const decision = decide(problemReadyFor(action, state), action, completeFacts[action], who, noon);
  return decision.ok ? 'OK' : decision.refusal.code;
}

describe('state × action × capacity', () => {
  describe.each(problemStates)('%s', (state) => {
    it.each(problemActions)('%s', (action) => {
      const byCapacity = Object.fromEntries(capacities.map((who) => [who, answer(state, action, actorIn[who])]));
      const expected = Object.fromEntries(capacities.map((who) => [who, expectedAnswer(state, action, who)]));
      expect(byCapacity).toEqual(expected);
    });
  });

  function expectedAnswer(state: ProblemState, action: ProblemAction, who: Capacity): string {
    if (!(action in allowed[state])) return 'WRONG_STATE';
    return allowed[state][action]?.includes(who) ? 'OK' : 'NOT_ALLOWED';
  }
});

describe('outsiders', () => {
  it.each(Object.entries(outsiders))('%s: no capacity and no action in any state', (_name, who) => {
    for (const state of problemStates) {
      expect([...capacitiesOf(who, problemIn[state])]).toEqual([]);
      for (const action of problemActions) expect(answer(state, action, who)).not.toBe('OK');
    }
  });

  it('the sample actors hold exactly the capacity they are named for once the case is assigned', () => {
    for (const capacity of capacities)
      expect([...capacitiesOf(actorIn[capacity], problemIn.IN_PROGRESS)]).toEqual([capacity]);
  });

  it('a district whose people report or help reads the case, but does not run it', () => {
    const district = { unitPath: paths.district, orgPath: paths.district };
    const helped = problemIn.IN_PROGRESS.coHandlers.map((helper) => ({ ...helper, unitPath: paths.district }));
    const problem = { ...problemIn.IN_PROGRESS, reporterUnitPath: paths.district, coHandlers: helped };
    for (const role of ['COORDINATOR', 'SUPERVISOR', 'CALLBACK_OFFICER'] as const) {
      const neighbour = actor('neighbour', role, paths.district, district);
      expect(can(neighbour, 'problem.read', problemScope(problem))).toBe(true);
      expect([...capacitiesOf(asUser(neighbour), problem)]).toEqual([]);
    }
  });
});
