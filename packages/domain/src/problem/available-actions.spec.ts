import { actorIn } from '../../test/people.js';
import { after, hoursLater, noon, problemIn } from '../../test/problems.js';
import { availableActions } from './available-actions.js';
import type { Capacity, Problem } from './problem.types.js';

const offered = (problem: Problem, by: Capacity, now = noon) =>
  availableActions(problem, actorIn[by], now).map(({ action, primary }) => (primary ? `${action}*` : action));

describe('what is on offer', () => {
  it('puts the first contact first, then the result', () => {
    expect(offered(problemIn.IN_PROGRESS, 'host')).toEqual(['contact*', 'submitResult', 'requestInfo', 'withdraw']);
    const contacted = after(problemIn.IN_PROGRESS, 'contact', 'host');
    expect(offered(contacted, 'host')).toEqual(['submitResult*', 'contact', 'requestInfo', 'withdraw']);
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

  it('offers nothing of the next issue', () => expect(offered(problemIn.SHELVED, 'deputyLeader')).toEqual([]));
});
