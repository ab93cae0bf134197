import { newId } from '../../src/platform/database/new-id.js';
import { CaseDriver } from './support/case-driver.js';
import { startApi, type RunningApi } from './support/start-api.js';

interface Clock {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly dueAt: string;
  readonly ownerName: string | null;
}
interface CasePage {
  readonly state: string;
  readonly enterprise: { readonly name: string };
  readonly visit: { readonly id: string } | null;
  readonly events: ReadonlyArray<{ readonly type: string; readonly label: string }>;
  readonly clocks: readonly Clock[];
  readonly coHandlers: ReadonlyArray<{ readonly person: { readonly name: string }; readonly reply: string | null }>;
  readonly availableActions: ReadonlyArray<{
    readonly action: string;
    readonly needs: ReadonlyArray<{ readonly name: string }>;
  }>;
}

const PAGE = `query ($id: ID!) { problem(id: $id) {
  state enterprise { name } visit { id } events(take: 50) { type label } clocks { id kind state dueAt ownerName }
  coHandlers { person { name } reply } availableActions { action needs { name } } } }`;
const WHY = `query ($id: ID!) { dueExplanation(clockId: $id) { kindLabel grantText dueAt provisional note days { day counts } } }`;

describe('the life of a case, from the visit to the answer', () => {
  let api: RunningApi;
  let cases: CaseDriver;
  const problemId = newId();
  let visitId: string;

  beforeAll(async () => {
    api = await startApi();
    cases = await CaseDriver.prepare(api, [
      'xietiao',
      'bangban',
      'jingban',
      'jingban3',
      'chuzhang',
      'chuzhang4',
      'huifang',
      'xitong',
    ]);
  }, 60_000);
  afterAll(() => api?.stop());

  const page = async (username: string): Promise<CasePage> =>
    (await cases.as(username).ask<{ problem: CasePage }>(PAGE, { id: problemId })).problem;
  const offered = async (username: string) => (await page(username)).availableActions.map(({ action }) => action);

  it('a visit is planned, told, made, recorded and reviewed; a finding becomes a problem', async () => {
    ({ id: visitId } = await cases.plan('bangban', { memberIds: [cases.person('jingban')], notifyEnterprise: true }));
    await cases.visitAct('bangban', visitId, 'checkIn', { farReason: '车间内没有定位信号' });
    const problem = {
      id: problemId,
      title: '招不到工艺工程师',
      content: '招聘半年未果。',
      category: 'GENERAL',
      area: 'TALENT',
      priority: 'URGENT',
    };
    await cases.visitAct('bangban', visitId, 'record', {
      summary: '看了新产线，企业今年增加两条产线。',
      findings: [{ id: newId(), kind: 'PROBLEM', text: '缺工艺工程师', problem }],
    });
    await cases.visitAct('bangban', visitId, 'checkOut');
    expect((await cases.visitAct('bangban', visitId, 'submit')).state).toBe('SUBMITTED');
    expect(await cases.tryVisitAct('bangban', visitId, 'review')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await cases.visitAct('chuzhang4', visitId, 'review')).state).toBe('REVIEWED');
    expect(await page('bangban')).toMatchObject({ state: 'SUBMITTED', visit: { id: visitId } });
  });

  it('it is accepted, assigned, signed for and handled by two; the gate waits for the co-handler', async () => {
    expect(await offered('xietiao')).toEqual([
      'accept',
      'reject',
      'merge',
      'recategorise',
      'citeItem',
      'urge',
      'withdraw',
    ]);
    await cases.act('xietiao', problemId, 'accept', { note: '属于本局职责。' });
    const coHandlers = [{ person: cases.person('jingban3') }];
    await cases.act('xietiao', problemId, 'assign', { host: cases.person('jingban'), coHandlers });
    await cases.act('jingban', problemId, 'sign');
    await cases.act('jingban', problemId, 'contact', { contactMethod: 'PHONE', note: '已与人力负责人通话。' });
    const result = { result: 'PARTLY', answer: '已推荐三名候选人，并纳入校企对接会。' };
    expect(await cases.tryAct('jingban', problemId, 'submitResult', result)).toMatchObject({
      code: 'CO_HANDLER_PENDING',
      field: 'waiverReason',
    });
    expect(await offered('jingban3')).toEqual(['coReply']);
    await cases.act('jingban3', problemId, 'coReply', { reply: '人才库中有三名符合条件。' });
    expect((await page('jingban')).coHandlers).toEqual([
      { person: { name: '方可人' }, reply: '人才库中有三名符合条件。' },
    ]);
    await cases.act('jingban', problemId, 'submitResult', result);
  });

  it('every clock of the page says why it ends on that day', async () => {
    const { clocks } = await page('jingban');
    expect(clocks.map(({ kind }) => kind).sort()).toEqual([
      'accept',
      'assign',
      'coHandler',
      'firstContact',
      'host',
      'review',
      'sign',
    ]);
    for (const { id, kind, dueAt } of clocks) {
      const { dueExplanation: why } = await cases
        .as('jingban')
        .ask<{ dueExplanation: { dueAt: string; grantText: string; days: { day: string; counts: boolean }[] } }>(WHY, {
          id,
        });
      expect([kind, why.dueAt]).toEqual([kind, dueAt]);
      expect(why.grantText).not.toBe('');
      const last = why.days.at(-1)?.day ?? '';
      expect([kind, last]).toEqual([kind, new Date(Date.parse(dueAt) + 8 * 3_600_000).toISOString().slice(0, 10)]);
    }
    expect(clocks.find(({ kind }) => kind === 'host')).toMatchObject({ state: 'paused', ownerName: '吴开阳' });
    expect(await cases.as('xietiao').ask(WHY, { id: newId() })).toEqual({ dueExplanation: null });
  });

  it('the result is reviewed, the enterprise answers, and the counts and the timeline say so', async () => {
    expect(await cases.tryAct('jingban', problemId, 'approveResult')).toMatchObject({ code: 'NOT_ALLOWED' });
    await cases.act('chuzhang', problemId, 'returnResult', { reason: '请写明对接会的时间。' });
    await cases.act('jingban', problemId, 'submitResult', {
      result: 'PARTLY',
      answer: '已推荐三名候选人，下周三参加校企对接会。',
    });
    await cases.act('chuzhang', problemId, 'approveResult');
    const call = {
      satisfaction: 'DISSATISFIED',
      dissatisfactionCause: 'IN_OUR_HANDS',
      note: '企业表示候选人均未到岗。',
    };
    expect(await cases.act('huifang', problemId, 'callback', call)).toMatchObject({ state: 'ASSIGNED', round: 2 });
    // A new round: everybody is asked again.
    await cases.act('jingban', problemId, 'sign');
    await cases.act('jingban3', problemId, 'coReply', { reply: '已联系两所高校，另荐两人。' });
    await cases.act('jingban', problemId, 'submitResult', { result: 'RESOLVED', answer: '另荐两人，已到岗。' });
    await cases.act('chuzhang', problemId, 'approveResult');
    expect(
      await cases.act('huifang', problemId, 'callback', { satisfaction: 'SATISFIED', note: '已有两人到岗。' }),
    ).toMatchObject({ state: 'CLOSED', round: 2 });
    const { counts } = await cases
      .as('xietiao')
      .ask<{ counts: object[] }>('{ counts: problemStateCounts { state count overdue } }');
    expect(counts).toEqual([{ state: 'CLOSED', count: 1, overdue: 0 }]);
    const { events, clocks, availableActions } = await page('xietiao');
    expect(events[0]).toEqual({ type: 'problem.calledBack', label: '已回访' });
    expect(events).toHaveLength(17);
    expect(clocks.filter(({ state }) => state === 'running' || state === 'paused')).toEqual([]);
    // What is closed may still be booked under an item of the service list, and nothing else.
    expect(availableActions.map(({ action }) => action)).toEqual(['citeItem']);
  });
});
