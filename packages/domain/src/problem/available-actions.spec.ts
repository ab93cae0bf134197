import { actorIn } from '../../test/people.js';
import { after, hoursLater, noon, problemIn } from '../../test/problems.js';
import { availableActions } from './available-actions.js';
import type { Capacity, Problem } from './problem.types.js';

const offered = (problem: Problem, by: Capacity, now = noon) =>
  availableActions(problem, actorIn[by], now).map(({ action, primary }) => (primary ? `${action}*` : action));

describe('what is on offer', () => {
  it('puts the first contact first, then the result', () => {
    const rest = ['requestInfo', 'requestExtension', 'requestShelving', 'withdraw'];
    expect(offered(problemIn.IN_PROGRESS, 'host')).toEqual(['contact*', 'submitResult', ...rest]);
    const contacted = after(problemIn.IN_PROGRESS, 'contact', 'host');
    expect(offered(contacted, 'host')).toEqual(['submitResult*', 'contact', ...rest]);
  });

  it('asks for what the case makes necessary', () => {
    const pending = availableActions(problemIn.IN_PROGRESS, actorIn.host, noon).find(
      ({ action }) => action === 'submitResult',
    );
    expect(pending?.needs).toEqual(['result', 'answer', 'waiverReason']);
    const replied = after(problemIn.IN_PROGRESS, 'coReply', 'coHandler');
    const free = availableActions(replied, actorIn.host, noon).find(({ action }) => action === 'submitResult');
    expect(free).toMatchObject({ needs: ['result', 'answer'], offers: ['attachments', 'waiverReason'] });
    expect(availableActions(problemIn.IN_PROGRESS, actorIn.reporter, noon)[0]?.needs).toEqual([
      'reason',
      'enterpriseConsent',
    ]);
  });

  it('does not offer what can only be refused', () => {
    expect(offered({ ...problemIn.ASSIGNED, assignments: 2 }, 'host')).toEqual(['sign*', 'withdraw']);
    expect(offered(problemIn.CLOSED, 'supervisor')).toEqual(['reopen']);
    expect(offered(problemIn.CLOSED, 'supervisor', hoursLater(24 * 15))).toEqual([]);
    expect(offered(after(problemIn.IN_PROGRESS, 'coReply', 'coHandler'), 'coHandler')).toEqual([]);
  });

  it('offers a decision only where something was asked for, and an answer only to an instruction', () => {
    expect(offered(problemIn.IN_PROGRESS, 'supervisor')).toEqual(['urge']);
    expect(offered(after(problemIn.IN_PROGRESS, 'requestExtension', 'host'), 'supervisor')).toEqual([
      'decideExtension*',
      'urge',
    ]);
    expect(offered(after(problemIn.IN_PROGRESS, 'requestShelving', 'host'), 'deputyLeader')).toEqual([
      'approveShelving*',
      'refuseShelving',
      'urge',
      'instruct',
    ]);
    expect(offered(problemIn.SHELVED, 'deputyLeader')).toEqual(['resume*', 'reviewShelving', 'instruct']);
    expect(offered(after(problemIn.CLOSED, 'instruct', 'principal'), 'host')).toEqual(['answerInstruction*']);
  });

  it('asks for the plan date once the old one has come, and for the instruction once there are two', () => {
    const review = availableActions(problemIn.SHELVED, actorIn.deputyLeader, hoursLater(2400));
    expect(review.find(({ action }) => action === 'reviewShelving')?.needs).toEqual(['note', 'planDate']);
    const twice = after(after(problemIn.ASSIGNED, 'instruct', 'principal'), 'instruct', 'deputyLeader');
    const answer = availableActions(twice, actorIn.host, noon).find(({ action }) => action === 'answerInstruction');
    expect(answer?.needs).toEqual(['instructionAnswer', 'instructionNo']);
  });
});
