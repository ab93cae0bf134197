import { factsToSend, missingFacts } from './facts.js';

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
