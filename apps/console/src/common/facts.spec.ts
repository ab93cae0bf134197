import { answersTo, askedFor, factsToSend, missingFacts } from './facts.js';

const spec = (name: string, kind = 'text') => ({ name, kind, label: name, options: [] });

describe('facts of an action', () => {
  const action = { needs: [spec('reason', 'longText'), spec('coHandlers', 'users'), spec('approved', 'boolean')] };

  it('are missing while blank', () =>
    expect(missingFacts(action, { reason: '  ', coHandlers: [] }).map(({ name }) => name)).toEqual([
      'reason',
      'coHandlers',
      'approved',
    ]));

  it('are not missing when answered; no is an answer', () =>
    expect(missingFacts(action, { reason: '材料不全', coHandlers: ['1'], approved: false })).toEqual([]));

  it('are sent trimmed and without blanks', () =>
    expect(factsToSend({ reason: ' 材料不全 ', note: '', result: null, approved: false, ids: [] })).toEqual({
      reason: '材料不全',
      approved: false,
    }));
});

describe('a decision', () => {
  const decide = {
    needs: [spec('approved', 'boolean')],
    offers: [spec('newDueDate', 'date'), spec('reason', 'longText')],
  };
  const names = ({ needs, offers }: ReturnType<typeof askedFor>) =>
    [needs, offers].map((of) => of.map(({ name }) => name));

  it('may name another day and a reason when it grants', () =>
    expect(names(askedFor(decide, { approved: true }))).toEqual([['approved'], ['newDueDate', 'reason']]));

  it('needs the reason and no day when it refuses', () =>
    expect(names(askedFor(decide, { approved: false }))).toEqual([['approved', 'reason'], []]));

  it('does not send the day chosen before the mind was changed', () =>
    expect(answersTo(decide, { approved: false, newDueDate: '2026-03-18', reason: '材料不全', other: 1 })).toEqual({
      approved: false,
      reason: '材料不全',
      other: 1,
    }));
});
