import { emptyCall, factsOf, isAsked, missingAnswer, noteOf, scriptRows } from './call-form.js';

const rows = scriptRows([
  { kind: 'say', text: '您好。' },
  { kind: 'ask', text: '办理人员是否及时与您联系过？', fact: 'note' },
  { kind: 'ask', text: '满意吗？', fact: 'satisfaction' },
  { kind: 'ask', text: '还有什么意见？', fact: 'comment' },
  { kind: 'ask', text: '与实际情况一致吗？', fact: 'note' },
]);
const blank = emptyCall(rows);

describe('the form of a call', () => {
  it('numbers the free questions and keeps their answers under them', () => {
    expect(rows.map(({ noteIndex }) => noteIndex)).toEqual([null, 0, null, null, 1]);
    expect(blank.notes).toEqual(['', '']);
    const values = { ...blank, notes: ['当天就来了', ' '], more: ' 语气平和 ' };
    expect(noteOf(rows, values)).toBe('办理人员是否及时与您联系过？当天就来了\n语气平和');
  });

  it('asks for what the act needs, the cause only of the dissatisfied', () => {
    expect(missingAnswer('callback', rows, blank)).toBe('satisfaction');
    const dissatisfied = { ...blank, satisfaction: 'DISSATISFIED' };
    expect(missingAnswer('callback', rows, dissatisfied)).toBe('dissatisfactionCause');
    expect(missingAnswer('callback', rows, { ...blank, satisfaction: 'BASIC' })).toBe('note');
    expect(missingAnswer('checkCall', rows, { ...blank, more: '好' })).toBe('callFinding');
    expect(missingAnswer('checkCall', rows, { ...blank, more: '好', callFinding: 'CONFIRMED' })).toBeNull();
  });

  it('drops the question of the cause once somebody is satisfied', () => {
    const [cause] = scriptRows([{ kind: 'ask', text: '（不满意时）原因？', fact: 'dissatisfactionCause' }]);
    const isAskedOf = (satisfaction: string | null) => cause && isAsked(cause, { ...blank, satisfaction });
    expect([null, 'DISSATISFIED', 'SATISFIED'].map(isAskedOf)).toEqual([true, true, false]);
  });

  it('sends a cause only with a dissatisfied answer, and no blanks', () => {
    const values = { ...blank, satisfaction: 'SATISFIED', dissatisfactionCause: 'OUTSIDE', more: '好' };
    expect(factsOf('callback', rows, values)).toEqual({ satisfaction: 'SATISFIED', note: '好' });
    expect(factsOf('checkCall', rows, { ...values, callFinding: 'CONFIRMED' })).toEqual({
      callFinding: 'CONFIRMED',
      note: '好',
    });
  });
});
