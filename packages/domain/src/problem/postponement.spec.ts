import { actor, paths } from '../../test/people.js';
import { accepted, act, after, hoursLater, noon, problemIn } from '../../test/problems.js';
import { decide, type Decision } from './decide-problem.js';
import { defaultMaxExtensions, maxExtensionsFault } from './max-extensions.js';
import { asUser } from './problem-actor.js';
import type { Facts } from './problem-facts.js';
import type { Problem } from './problem.types.js';

const at = (text: string) => new Date(`${text}:00+08:00`);
const codeOf = (decision: Decision) => (decision.ok ? 'OK' : [decision.refusal.code, decision.refusal.field]);
// noon is Thursday, 5 March 2026; the host is due on Tuesday.
const term = { dueAt: at('2026-03-10T18:00'), askUntil: at('2026-03-09T18:00'), latest: at('2026-03-20T18:00') };
const running: Problem = { ...problemIn.IN_PROGRESS, hostTerm: term, maxExtensions: defaultMaxExtensions };
const wanted = (day: string): Facts => ({ newDueDate: at(`${day}T00:00`), reason: '需专家论证。' });
const asked = (problem: Problem = running, now = noon) => ({
  ...after(problem, 'requestExtension', 'host', wanted('2026-03-13'), now),
  hostTerm: term,
  maxExtensions: defaultMaxExtensions,
});
const rule = (problem: Problem, facts: Facts, now = noon) => act(problem, 'decideExtension', 'supervisor', facts, now);

describe('延期', () => {
  it('is asked for, granted, and moves the host clock to the day asked for; the enterprise is told', () => {
    const granted = accepted(rule(asked(), { approved: true }));
    expect(granted.events[0]?.type).toBe('problem.extensionGranted');
    expect(granted.next).toMatchObject({ state: 'IN_PROGRESS', extensionRequest: null, extensionsGranted: 1 });
    expect(granted.clockOrders).toEqual([
      { order: 'extend', kind: 'host', newDue: at('2026-03-13T00:00'), asked: noon, late: false },
    ]);
  });

  it('may be granted to another day, or refused with a reason that stays in the house', () => {
    const other = accepted(rule(asked(), { approved: true, newDueDate: at('2026-03-12T00:00') }));
    expect(other.clockOrders[0]?.newDue).toEqual(at('2026-03-12T00:00'));
    expect(codeOf(rule(asked(), { approved: false }))).toEqual(['MISSING_FACT', 'reason']);
    const refused = accepted(rule(asked(), { approved: false, reason: '材料已齐。' }));
    expect(refused.events[0]?.type).toBe('problem.extensionRefused');
    expect(refused.next).toMatchObject({ extensionRequest: null, extensionsGranted: 0 });
    expect(refused.clockOrders).toEqual([]);
  });

  it('asked for on the last working day before the due day is in time, after that it counts as overdue', () => {
    const late = (now: string) => asked(running, at(now)).extensionRequest?.late;
    expect([late('2026-03-09T18:00'), late('2026-03-09T18:01'), late('2026-03-11T10:00')]).toEqual([false, true, true]);
    const granted = accepted(rule(asked(running, at('2026-03-10T09:00')), { approved: true }, at('2026-03-10T11:00')));
    expect(granted.clockOrders[0]).toMatchObject({ asked: at('2026-03-10T09:00'), late: true });
  });

  it.each([
    ['the day it is due anyway', '2026-03-10', 'DATE_TOO_EARLY'],
    ['a day gone by', '2026-03-04', 'DATE_TOO_EARLY'],
    ['beyond what the policy lets it reach', '2026-03-21', 'DATE_TOO_LATE'],
  ])('is not asked for to %s', (_name, day, code) =>
    expect(codeOf(act(running, 'requestExtension', 'host', wanted(day)))).toEqual([code, 'newDueDate']),
  );

  it('is not asked for twice at once, and not a third time in a round', () => {
    expect(codeOf(act(asked(), 'requestExtension', 'host', wanted('2026-03-16')))).toEqual([
      'ALREADY_REQUESTED',
      undefined,
    ]);
    const twice = { ...running, extensionsGranted: 2 };
    expect(codeOf(act(twice, 'requestExtension', 'host', wanted('2026-03-16')))).toEqual([
      'TOO_MANY_EXTENSIONS',
      undefined,
    ]);
    expect(codeOf(act({ ...twice, maxExtensions: 3 }, 'requestExtension', 'host', wanted('2026-03-16')))).toBe('OK');
    const nextRound = after({ ...problemIn.CLOSED, extensionsGranted: 2 }, 'reopen', 'supervisor');
    expect(nextRound.extensionsGranted).toBe(0);
  });

  it('may be set to one to five times a round', () => {
    expect([1, defaultMaxExtensions, 5].map(maxExtensionsFault)).toEqual([null, null, null]);
    for (const amount of [0, 6, 1.5, Number.NaN]) expect(maxExtensionsFault(amount)).toBe('延期次数应为1至5的整数。');
  });

  it('is not decided by somebody who handles the case, and lapses with the result', () => {
    const both = actor('host', 'HANDLER', paths.fund, { roles: ['HANDLER', 'SUPERVISOR'], orgPath: paths.bureau });
    const own = decide(asked(), 'decideExtension', { approved: true }, asUser(both), noon);
    expect(codeOf(own)).toEqual(['SELF_DECISION', undefined]);
    expect(after(asked(), 'submitResult', 'host').extensionRequest).toBeNull();
    expect(codeOf(rule(running, { approved: true }))).toEqual(['NOT_REQUESTED', undefined]);
  });
});

describe('挂账', () => {
  const { SHELVED } = problemIn;
  const requested = after(running, 'requestShelving', 'host');

  it('stops the clocks and is reviewed after a month, or on the plan date when that comes first', () => {
    const { next, clockOrders } = accepted(act(requested, 'approveShelving', 'deputyLeader', {}));
    expect(next).toMatchObject({ state: 'SHELVED', shelvedAt: noon, shelvedUntil: hoursLater(2400) });
    expect(clockOrders).toEqual([
      { order: 'pause', kind: 'host', reason: 'SHELVED' },
      { order: 'pause', kind: 'coHandler', reason: 'SHELVED' },
      { order: 'pause', kind: 'firstContact', reason: 'SHELVED' },
      { order: 'start', kind: 'shelfReview', dueHint: at('2026-04-05T00:00') },
    ]);
    const soon = accepted(act(requested, 'approveShelving', 'deputyLeader', { planDate: at('2026-03-20T00:00') }));
    expect(soon.clockOrders.at(-1)?.dueHint).toEqual(at('2026-03-20T00:00'));
  });

  it('needs a plan date ahead, at the request, at the approval and at each review', () => {
    const facts = { planDate: noon, reason: '待政策出台。', note: '继续等待。' };
    expect(codeOf(act(running, 'requestShelving', 'host', facts))).toEqual(['DATE_TOO_EARLY', 'planDate']);
    expect(codeOf(act(requested, 'approveShelving', 'deputyLeader', {}, hoursLater(2400)))).toEqual([
      'DATE_TOO_EARLY',
      'planDate',
    ]);
    const review = (more: Facts) =>
      act(SHELVED, 'reviewShelving', 'deputyLeader', { note: '继续等待。', ...more }, hoursLater(2400));
    expect(codeOf(review({}))).toEqual(['DATE_TOO_EARLY', 'planDate']);
    expect(accepted(review({ planDate: hoursLater(4000) })).next.shelvedUntil).toEqual(hoursLater(4000));
  });

  it('goes on where it stood, or stays a request refused', () => {
    const resumed = accepted(act(SHELVED, 'resume', 'deputyLeader'));
    expect(resumed.next).toMatchObject({ state: 'IN_PROGRESS', shelvedAt: null, shelvedUntil: null });
    expect(resumed.clockOrders.map(({ order, kind }) => `${order} ${kind}`)).toEqual([
      'stop shelfReview',
      'resume host',
      'resume coHandler',
      'resume firstContact',
    ]);
    expect(after(requested, 'refuseShelving', 'deputyLeader')).toMatchObject({
      state: 'IN_PROGRESS',
      shelvingRequest: null,
    });
  });
});
