import { actor, actorIn, paths, people, personOf } from '../../test/people.js';
import { accepted, act, after, completeFacts, hoursLater, noon, problemIn } from '../../test/problems.js';
import { decide, type Decision } from './decide-problem.js';
import { asUser } from './problem-actor.js';

const codeOf = (decision: Decision) => (decision.ok ? 'OK' : decision.refusal.code);
const fieldOf = (decision: Decision) => (decision.ok ? null : decision.refusal.field);
const { IN_PROGRESS, ASSIGNED, ACCEPTED, IN_REVIEW, AWAITING_FEEDBACK, SUBMITTED, CLOSED } = problemIn;

describe('facts', () => {
  it('refuses an unknown action', () =>
    expect(codeOf(decide(SUBMITTED, 'explode', {}, actorIn.coordinator, noon))).toBe('NO_SUCH_ACTION'));

  it.each([
    ['missing', {}, 'MISSING_FACT'],
    ['blank', { rejectReason: 'OTHER' as const, reason: '  ' }, 'MISSING_FACT'],
    ['too long', { rejectReason: 'OTHER' as const, reason: '长'.repeat(2001) }, 'INVALID_FACT'],
    ['unknown code', { rejectReason: 'NOPE' as never, reason: '理由' }, 'INVALID_FACT'],
    ['inherited code', { rejectReason: 'toString' as never, reason: '理由' }, 'INVALID_FACT'],
    ['just right', { rejectReason: 'OTHER' as const, reason: '长'.repeat(2000) }, 'OK'],
  ])('%s', (_name, facts, code) => expect(codeOf(act(SUBMITTED, 'reject', 'coordinator', facts))).toBe(code));

  it('says in Chinese which fact is missing', () => {
    expect(act(SUBMITTED, 'reject', 'coordinator', {})).toEqual({
      ok: false,
      refusal: { code: 'MISSING_FACT', message: '请选择不予受理的原因。', field: 'rejectReason' },
    });
  });

  it('stores only what the row asks for', () => {
    const { events } = accepted(act(SUBMITTED, 'accept', 'coordinator', { note: ' 已核实 ', instruction: '夹带' }));
    expect(events[0]?.data).toEqual({ note: '已核实' });
  });
});

describe('assigning', () => {
  const host = personOf(people.host);

  it('needs handlers', () => {
    expect(codeOf(act(ACCEPTED, 'assign', 'coordinator', { host: personOf(people.principal) }))).toBe('NOT_A_HANDLER');
    const coHandlers = [{ person: personOf(people.principal), dueAt: null }];
    expect(codeOf(act(ACCEPTED, 'assign', 'coordinator', { host, coHandlers }))).toBe('NOT_A_HANDLER');
  });

  it('refuses the host as co-handler, and one co-handler twice', () => {
    const helper = { person: personOf(people.coHandler), dueAt: null };
    expect(codeOf(act(ACCEPTED, 'assign', 'coordinator', { host, coHandlers: [{ person: host, dueAt: null }] }))).toBe(
      'SAME_PERSON',
    );
    expect(codeOf(act(ACCEPTED, 'assign', 'coordinator', { host, coHandlers: [helper, helper] }))).toBe('SAME_PERSON');
  });

  it('refuses a co-handler due date that has passed', () => {
    const coHandlers = [{ person: personOf(people.coHandler), dueAt: noon }];
    expect(fieldOf(act(ACCEPTED, 'assign', 'coordinator', { host, coHandlers }))).toBe('coHandlers');
  });

  it('hands the row to the host’s unit', () => {
    const next = after(ACCEPTED, 'assign', 'coordinator');
    expect(next.host?.unitPath).toBe(paths.fund);
    expect(next.coHandlers.map((helper) => helper.userId)).toEqual(['coHandler']);
  });

  it('takes one objection, in time; the second assignment is final', () => {
    expect(codeOf(act({ ...ASSIGNED, objectUntil: hoursLater(-1) }, 'object', 'host'))).toBe('OBJECTION_TOO_LATE');
    const objected = after({ ...ASSIGNED, objectUntil: hoursLater(1) }, 'object', 'host');
    expect(objected).toMatchObject({ state: 'ACCEPTED', host: null, coHandlers: [] });
    expect(codeOf(act(after(objected, 'assign', 'coordinator'), 'object', 'host'))).toBe('FINAL_ASSIGNMENT');
  });
});

describe('the close gate', () => {
  const answer = { result: 'RESOLVED' as const, answer: '已办理。' };

  it('waits for the co-handlers unless the host says why not', () => {
    expect(fieldOf(act(IN_PROGRESS, 'submitResult', 'host', answer))).toBe('waiverReason');
    expect(codeOf(act(IN_PROGRESS, 'submitResult', 'host', { ...answer, waiverReason: ' ' }))).toBe(
      'CO_HANDLER_PENDING',
    );
    const waived = after(IN_PROGRESS, 'submitResult', 'host', { ...answer, waiverReason: '无需等待' });
    expect(waived.coHandlers[0]).toMatchObject({ repliedAt: null, waivedReason: '无需等待' });
    const returned = after(waived, 'returnResult', 'hostUnitHead');
    expect(returned).toMatchObject({ state: 'IN_PROGRESS', result: null, returnedCount: 1 });
    expect(codeOf(act(returned, 'submitResult', 'host', answer))).toBe('OK');
  });

  it('opens with the last reply; one reply each', () => {
    const replied = after(IN_PROGRESS, 'coReply', 'coHandler');
    expect(replied.coHandlers[0]).toMatchObject({ repliedAt: noon, reply: completeFacts.coReply.reply });
    expect(codeOf(act(replied, 'coReply', 'coHandler'))).toBe('ALREADY_REPLIED');
    expect(codeOf(act(replied, 'submitResult', 'host', answer))).toBe('OK');
  });
});

describe('nobody judges the own work', () => {
  it('a head who handles does not review; the deputy leader does', () => {
    const head = actor('host', 'UNIT_HEAD', paths.fund, { roles: ['HANDLER', 'UNIT_HEAD'] });
    expect(codeOf(decide(IN_REVIEW, 'approveResult', {}, asUser(head), noon))).toBe('SELF_REVIEW');
    expect(codeOf(act(IN_REVIEW, 'approveResult', 'deputyLeader'))).toBe('OK');
  });

  it.each([
    ['the host', actor('host', 'CALLBACK_OFFICER', paths.office)],
    ['a co-handler', actor('coHandler', 'CALLBACK_OFFICER', paths.office)],
    ['a colleague of the host’s unit', actor('colleague', 'CALLBACK_OFFICER', paths.fund)],
  ])('%s does not call back', (_name, officer) =>
    expect(codeOf(decide(AWAITING_FEEDBACK, 'callback', completeFacts.callback, asUser(officer), noon))).toBe(
      'SELF_CALLBACK',
    ),
  );
});

describe('rating', () => {
  const dissatisfied = (dissatisfactionCause: 'IN_OUR_HANDS' | 'OUTSIDE') =>
    ({ satisfaction: 'DISSATISFIED', dissatisfactionCause }) as const;

  it('closes when satisfied, and when the cause lies outside', () => {
    expect(after(AWAITING_FEEDBACK, 'rate', 'enterprise')).toMatchObject({
      state: 'CLOSED',
      closing: 'RATED',
      round: 1,
    });
    expect(after(AWAITING_FEEDBACK, 'rate', 'enterprise', dissatisfied('OUTSIDE'))).toMatchObject({
      state: 'CLOSED',
      satisfaction: 'DISSATISFIED',
      dissatisfactionCause: 'OUTSIDE',
    });
  });

  it('asks a dissatisfied enterprise for the cause', () =>
    expect(fieldOf(act(AWAITING_FEEDBACK, 'rate', 'enterprise', { satisfaction: 'DISSATISFIED' }))).toBe(
      'dissatisfactionCause',
    ));

  it('opens the next round one level up when the cause is ours', () => {
    const second = accepted(act(AWAITING_FEEDBACK, 'rate', 'enterprise', dissatisfied('IN_OUR_HANDS')));
    expect(second.next).toMatchObject({
      state: 'ASSIGNED',
      round: 2,
      responsibility: 'DEPUTY_LEADER',
      result: null,
      satisfaction: null,
    });
    expect(second.next.coHandlers[0]?.repliedAt).toBeNull();
    expect(second.clockOrders).toContainEqual({ order: 'start', kind: 'sign', ownerUserId: 'host' });
    expect(codeOf(act(second.next, 'object', 'host'))).toBe('FINAL_ASSIGNMENT');
  });

  it('without a rating closes as 未评价, without satisfaction', () =>
    expect(after(AWAITING_FEEDBACK, 'rateTimeout', 'system')).toMatchObject({
      closing: 'UNRATED',
      satisfaction: null,
    }));
});

describe('waiting, merging, withdrawing, reopening', () => {
  it('runs out only while the enterprise is asked', () => {
    const hearing = accepted(act(IN_PROGRESS, 'requestInfo', 'host', { pauseReason: 'HEARING', question: '听证会' }));
    expect(hearing.clockOrders).toEqual([
      { order: 'pause', kind: 'host', reason: 'HEARING' },
      { order: 'pause', kind: 'coHandler', reason: 'HEARING' },
    ]);
    expect(codeOf(act(hearing.next, 'infoTimeout', 'system'))).toBe('WRONG_STATE');
    expect(after(problemIn.AWAITING_INFO, 'infoTimeout', 'system')).toMatchObject({
      state: 'IN_REVIEW',
      result: 'EXPLAINED',
      pauseReason: null,
    });
  });

  it('merges into another, living problem', () => {
    expect(codeOf(act(SUBMITTED, 'merge', 'coordinator', { mergeInto: { id: 'problem', state: 'SUBMITTED' } }))).toBe(
      'MERGE_SELF',
    );
    expect(codeOf(act(SUBMITTED, 'merge', 'coordinator', { mergeInto: { id: 'b', state: 'WITHDRAWN' } }))).toBe(
      'MERGE_TARGET_ENDED',
    );
    expect(after(SUBMITTED, 'merge', 'coordinator').mergedIntoId).toBe('another');
  });

  it('is withdrawn by the enterprise freely, by a colleague with its consent', () => {
    const reason = '企业已自行解决。';
    expect(codeOf(act(IN_PROGRESS, 'withdraw', 'enterprise', { reason }))).toBe('OK');
    expect(fieldOf(act(IN_PROGRESS, 'withdraw', 'host', { reason }))).toBe('enterpriseConsent');
    expect(codeOf(act(problemIn.DRAFT, 'withdraw', 'reporter', { reason }))).toBe('OK');
  });

  it('is reopened within 14 days, and then read-only', () => {
    const days = (count: number) => hoursLater(24 * count);
    expect(after(CLOSED, 'reopen', 'supervisor', undefined, days(14))).toMatchObject({
      state: 'ASSIGNED',
      round: 2,
      closedAt: null,
    });
    expect(codeOf(act(CLOSED, 'reopen', 'enterprise', undefined, hoursLater(24 * 14 + 1)))).toBe(
      'REOPEN_WINDOW_CLOSED',
    );
  });

  it('goes back to the coordinator when it was solved on the spot and never had a host', () => {
    const spot = { ...CLOSED, host: null, coHandlers: [], assignments: 0 };
    expect(after(spot, 'reopen', 'enterprise')).toMatchObject({ state: 'ACCEPTED', round: 2, assignments: 0 });
  });
});
