import { callAdvice, callFault, callOutcomes, enoughUnanswered, maxCallNote } from './call-log.js';

describe('the log of calls', () => {
  it('asks what was said, except where nobody answered', () => {
    const faults = callOutcomes.filter((outcome) => callFault(outcome, '  ') !== null);
    expect(faults).toEqual(['REACHED', 'REFUSED', 'WRONG_NUMBER']);
    expect(callFault('NO_ANSWER', null)).toBeNull();
    expect(callFault('REACHED', '约下午再打')).toBeNull();
    expect(callFault('REACHED', '长'.repeat(maxCallNote + 1))).toMatchObject({ field: 'note' });
    expect(callFault('BUSY', '占线')).toMatchObject({ field: 'outcome' });
  });

  it('advises to stop after three calls in vain, and never counts silence as satisfied', () => {
    const vain = Array.from({ length: enoughUnanswered }, () => ({ outcome: 'NO_ANSWER' }));
    expect(callAdvice([...vain.slice(1), { outcome: 'REACHED' }], true)).toBeNull();
    expect(callAdvice(vain, true)).toContain('按“未评价”销号，不计为满意');
    expect(callAdvice(vain, false)).not.toContain('未评价');
  });
});
