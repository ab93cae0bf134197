import { actor, paths, people } from '../../test/people.js';
import { act, accepted, after, noon, problemIn } from '../../test/problems.js';
import { defaultPolicy } from '../deadline/deadline-policy.js';
import { problemStates } from '../problem/problem-state.js';
import type { Problem } from '../problem/problem.types.js';
import { badReviewFaults, badReviewPath } from './bad-review-path.js';
import { callActionOf, callReasonOf, callReasons, callerFault } from './callback-queue.js';
import { phoneScript } from './phone-script.js';
import { defaultSampling, isSampled, samplingFault } from './sampling.js';

const all = { withdrawn: 1, rated: 1, seed: 's' };
const none = { withdrawn: 0, rated: 0, seed: 's' };
const { AWAITING_FEEDBACK, CLOSED, WITHDRAWN, IN_PROGRESS } = problemIn;

describe('the callback queue', () => {
  it('takes every answer that waits, and samples of what ended', () => {
    const reasons = Object.fromEntries(problemStates.map((state) => [state, callReasonOf(problemIn[state], all)]));
    expect(reasons).toMatchObject({ AWAITING_FEEDBACK: 'AWAITING_FEEDBACK', CLOSED: 'RATED_SAMPLE', MERGED: null });
    expect(reasons['WITHDRAWN']).toBeNull();
    const withdrawn = after(IN_PROGRESS, 'withdraw', 'host');
    expect(callReasonOf(withdrawn, all)).toBe('WITHDRAWN_SAMPLE');
    expect([withdrawn, CLOSED, AWAITING_FEEDBACK].map((problem) => callReasonOf(problem, none))).toEqual([
      null,
      null,
      'AWAITING_FEEDBACK',
    ]);
  });

  it('takes every dissatisfied one that was closed, and nothing twice', () => {
    const facts = { satisfaction: 'DISSATISFIED', dissatisfactionCause: 'OUTSIDE' } as const;
    const outside = after(AWAITING_FEEDBACK, 'rate', 'enterprise', facts);
    expect(callReasonOf(outside, none)).toBe('DISSATISFIED');
    expect(callReasonOf(after(outside, 'checkCall', 'callbackOfficer'), all)).toBeNull();
    const calledBack = after(AWAITING_FEEDBACK, 'callback', 'callbackOfficer');
    expect(callReasonOf(calledBack, all)).toBeNull();
    expect(callReasonOf({ ...CLOSED, closing: 'UNRATED', satisfaction: null }, all)).toBeNull();
  });

  it('names the act that records the call, which the problem accepts', () => {
    expect(callReasons.map(callActionOf)).toEqual(['checkCall', 'callback', 'checkCall', 'checkCall']);
    for (const problem of [CLOSED, WITHDRAWN])
      expect(accepted(act(problem, 'checkCall', 'callbackOfficer')).next).toMatchObject({
        state: problem.state,
        checkCalledAt: noon,
      });
  });

  it('is worked off by anybody but the handlers and the host’s unit', () => {
    expect(callerFault(CLOSED, people.callbackOfficer)).toBeNull();
    const officer = (id: string, path: string) => actor(id, 'CALLBACK_OFFICER', path, { orgPath: paths.bureau });
    expect(callerFault(CLOSED, officer('host', paths.fund))).toContain('本人办理');
    expect(callerFault(CLOSED, officer('coHandler', paths.talent))).toContain('本人办理');
    expect(callerFault(CLOSED, officer('colleague', paths.fund))).toContain('本处室办理');
    expect(callerFault(CLOSED, people.supervisor)).toContain('不是');
  });
});

describe('sampling', () => {
  it('is steady, near its share, and more share only adds', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `0198c1d2-${String(index).padStart(6, '0')}`);
    const sample = (share: number, seed = 'a') => ids.filter((id) => isSampled(id, share, seed));
    for (const share of [0, 0.1, 0.3, 1])
      expect(Math.abs(sample(share).length / ids.length - share)).toBeLessThan(0.01);
    expect(sample(0.3)).toEqual(sample(0.3));
    const wider = new Set(sample(0.3));
    expect(sample(0.1).every((id) => wider.has(id))).toBe(true);
    expect(sample(0.1, 'b')).not.toEqual(sample(0.1));
  });

  it('is a share', () => {
    expect(samplingFault(defaultSampling)).toBeNull();
    expect(samplingFault({ ...defaultSampling, withdrawn: 30 })).toContain('撤单');
    expect(samplingFault({ ...defaultSampling, rated: Number.NaN })).toContain('评价');
  });
});

describe('the phone script', () => {
  const call = { bureauName: '市科技局', officerName: '李回访', enterpriseName: '示例科技', contactName: null };
  const script = (reason: (typeof callReasons)[number], problem: Problem) => phoneScript(reason, problem, call);

  it.each(callReasons)('for %s introduces itself, asks for what the act needs, and says goodbye', (reason) => {
    const lines = script(reason, AWAITING_FEEDBACK);
    expect(lines[0]?.text).toBe('您好，我是市科技局回访员李回访，请问是示例科技的负责同志吗？');
    expect(lines.at(-1)?.text).toContain('再见');
    const asked = lines.map(({ fact }) => fact);
    expect(asked).toContain('note');
    expect(asked).toContain(callActionOf(reason) === 'callback' ? 'satisfaction' : 'callFinding');
  });

  it('reads out the answer that was given', () =>
    expect(script('AWAITING_FEEDBACK', AWAITING_FEEDBACK).map(({ text }) => text)).toContain(
      '我们答复的内容是：已协助完成申报。',
    ));
});

describe('the 差评 path', () => {
  it('is contact in 1, put right in 2 or 3, called again within 5 working days', () => {
    const days = (category: 'CONSULT' | 'COMPLEX') =>
      badReviewPath(defaultPolicy, category).map(({ kind, grant }) => [kind, grant.amount]);
    expect(days('CONSULT')).toEqual([
      ['firstContact', 1],
      ['host', 2],
      ['callback', 5],
    ]);
    expect(days('COMPLEX')[1]).toEqual(['host', 3]);
  });

  it('is kept by the default policy, and a policy that breaks it is refused', () => {
    expect(badReviewFaults(defaultPolicy)).toEqual([]);
    const rules = defaultPolicy.rules.map((rule) =>
      rule.kind === 'callback' && rule.round ? { ...rule, grant: { unit: 'workday', amount: 6 } as const } : rule,
    );
    expect(badReviewFaults({ version: 2, rules })[0]).toBe('差评整改的“二次回访”不能超过5个工作日。');
  });
});
