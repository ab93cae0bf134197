import { actor, actorIn, enterpriseLink, outsiders, paths } from '../../test/people.js';
import { accepted, newProblem, noon } from '../../test/problems.js';
import { createProblem, type NewProblem } from './create-problem.js';
import { asUser } from './problem-actor.js';
import { problemScope } from './problem-scope.js';

const withStatement = (statement: Partial<NewProblem['statement']>) =>
  newProblem({ statement: { ...newProblem().statement, ...statement } });

describe('raising a problem', () => {
  it('keeps a draft, or submits it at once', () => {
    expect(accepted(createProblem(newProblem(), actorIn.reporter, noon)).next.state).toBe('DRAFT');
    const submitted = accepted(createProblem(newProblem({ mode: 'submit' }), actorIn.reporter, noon));
    expect(submitted.events.map((event) => event.type)).toEqual(['problem.created', 'problem.submitted']);
    expect(submitted.next).toMatchObject({ state: 'SUBMITTED', submittedAt: noon, reporterId: 'reporter', version: 2 });
    expect(submitted.clockOrders).toEqual([{ order: 'start', kind: 'accept' }]);
  });

  it('counts what was solved on the spot as accepted and closed', () => {
    const input = newProblem({ mode: 'solvedOnTheSpot', answer: '当场讲清了政策。' });
    const { events, next } = accepted(createProblem(input, actorIn.reporter, noon));
    expect(events.map((event) => event.type)).toEqual(['problem.solvedOnTheSpot']);
    expect(next).toMatchObject({
      state: 'CLOSED',
      result: 'RESOLVED',
      closing: 'ON_THE_SPOT',
      acceptedAt: noon,
      closedAt: noon,
    });
  });

  it.each([
    ['title', withStatement({ title: ' ' }), 'MISSING_FACT'],
    ['title', withStatement({ title: '题'.repeat(101) }), 'INVALID_FACT'],
    ['content', withStatement({ content: '' }), 'MISSING_FACT'],
    ['category', withStatement({ category: 'X' as never }), 'INVALID_FACT'],
    ['area', withStatement({ area: 'constructor' as never }), 'INVALID_FACT'],
    ['priority', withStatement({ priority: '' as never }), 'INVALID_FACT'],
    ['channel', withStatement({ channel: 'FAX' as never }), 'INVALID_FACT'],
    ['visitId', withStatement({ findingId: 'finding' }), 'INVALID_FACT'],
    ['answer', newProblem({ mode: 'solvedOnTheSpot' }), 'MISSING_FACT'],
  ])('refuses a bad %s', (field, input, code) => {
    expect(createProblem(input, actorIn.reporter, noon)).toMatchObject({ ok: false, refusal: { code, field } });
  });

  it('is open to the enterprise itself, for itself', () => {
    expect(accepted(createProblem(newProblem({ mode: 'submit' }), enterpriseLink, noon)).next.reporterId).toBeNull();
    const spot = newProblem({ mode: 'solvedOnTheSpot', answer: '解决' });
    expect(createProblem(spot, enterpriseLink, noon).ok).toBe(false);
    for (const [name, who] of Object.entries(outsiders))
      if (/administrator|auditor|another (bureau|enterprise)/.test(name))
        expect(createProblem(newProblem(), who, noon).ok).toBe(false);
  });

  it('belongs to the receiving bureau until it has a host, and the reporter’s unit stays concerned', () => {
    const reporter = asUser(actor('member', 'SERVICE_MEMBER', paths.office));
    const input = newProblem({ receivingUnitPath: paths.district });
    expect(problemScope(accepted(createProblem(input, reporter, noon)).next)).toEqual({
      bureauId: 'bureau',
      unitPath: paths.district,
      relatedUnitPaths: [paths.office],
      participantIds: ['member'],
    });
  });
});
