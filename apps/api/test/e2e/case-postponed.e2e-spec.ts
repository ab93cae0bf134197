import { addDays, dayOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { newId } from '../../src/platform/database/new-id.js';
import { CaseDriver } from './support/case-driver.js';
import { startApi, type RunningApi } from './support/start-api.js';

interface Clock {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly overdueAt: string | null;
}
interface CasePage {
  readonly state: string;
  readonly dueKind: string | null;
  readonly overdueCount: number;
  readonly extensionsGranted: number;
  readonly extensionRequest: { readonly late: boolean; readonly byName: string; readonly newDueDate: string } | null;
  readonly shelvingRequest: { readonly planDate: string } | null;
  readonly shelvedUntil: string | null;
  readonly urgedCount: number;
  readonly openInstructions: number;
  readonly instructions: ReadonlyArray<{
    readonly no: number;
    readonly byName: string;
    readonly answer: string | null;
  }>;
  readonly clocks: readonly Clock[];
  readonly events: ReadonlyArray<{ readonly type: string; readonly label: string }>;
  readonly availableActions: ReadonlyArray<{
    readonly action: string;
    readonly needs: ReadonlyArray<{ readonly name: string; readonly hint: string | null; readonly min: string | null }>;
  }>;
}

const PAGE = `query ($id: ID!) { problem(id: $id) {
  state dueKind overdueCount extensionsGranted extensionRequest { late byName newDueDate } shelvingRequest { planDate } shelvedUntil
  urgedCount openInstructions instructions { no byName answer } clocks { id kind state startedAt dueAt overdueAt }
  events(take: 50) { type label } availableActions { action needs { name hint min } } } }`;
const LIST = `query ($filter: ProblemFilter!) { problems(options: { filter: $filter }) { items { id } totalItems } }`;
const WHY = `query ($id: ID!) { dueExplanation(clockId: $id) { grantText dueAt } }`;

describe('a case that is postponed, instructed, urged and re-categorised', () => {
  let api: RunningApi;
  let cases: CaseDriver;
  const today = () => dayOf(new Date());
  const day = (moment: string): ShanghaiDay => dayOf(new Date(moment));

  beforeAll(async () => {
    api = await startApi();
    const people = ['xietiao', 'bangban', 'jingban', 'chuzhang', 'duban', 'fenguan', 'shuji'];
    cases = await CaseDriver.prepare(api, people);
  }, 60_000);
  afterAll(() => api?.stop());

  const page = async (id: string, username = 'jingban'): Promise<CasePage> =>
    (await cases.as(username).ask<{ problem: CasePage }>(PAGE, { id })).problem;
  const clockOf = async (id: string, kind: string, state = 'running'): Promise<Clock> => {
    const found = (await page(id)).clocks.filter((clock) => clock.kind === kind && clock.state === state).at(-1);
    if (!found) throw new Error(`no ${state} ${kind} clock`);
    return found;
  };
  const listed = async (username: string, filter: object) =>
    (await cases.as(username).ask<{ problems: { items: { id: string }[] } }>(LIST, { filter })).problems.items.map(
      ({ id }) => id,
    );

  async function handled(category = 'COMPLEX'): Promise<string> {
    const { id } = await cases.create('bangban', { id: newId(), category });
    await cases.act('xietiao', id, 'accept');
    await cases.act('xietiao', id, 'assign', { host: cases.person('jingban') });
    await cases.act('jingban', id, 'sign');
    return id;
  }
  const ask = (id: string, newDueDate: ShanghaiDay) =>
    cases.tryAct('jingban', id, 'requestExtension', { newDueDate, reason: '需专家论证。' });

  it('more time: asked for, refused with a reason, asked again, granted; the due date moves and says why', async () => {
    const id = await handled();
    const { dueAt } = await clockOf(id, 'host');
    const dialog = (await page(id)).availableActions.find(({ action }) => action === 'requestExtension');
    expect(dialog?.needs[0]).toMatchObject({ name: 'newDueDate', min: addDays(day(dueAt), 1) });
    expect(dialog?.needs[0]?.hint).toContain('最晚可延至');
    expect(await ask(id, day(dueAt))).toMatchObject({ code: 'DATE_TOO_EARLY', field: 'newDueDate' });
    expect(await ask(id, addDays(day(dueAt), 60))).toMatchObject({ code: 'DATE_TOO_LATE', field: 'newDueDate' });

    const wanted = addDays(day(dueAt), 3);
    expect(await ask(id, wanted)).toMatchObject({ state: 'IN_PROGRESS' });
    expect((await page(id)).extensionRequest).toMatchObject({ late: false, byName: '吴开阳' });
    expect(await listed('duban', { extensionRequested: { eq: true } })).toEqual([id]);
    expect(await cases.tryAct('jingban', id, 'decideExtension', { approved: true })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await cases.tryAct('duban', id, 'decideExtension', { approved: false })).toMatchObject({ field: 'reason' });
    await cases.act('duban', id, 'decideExtension', { approved: false, reason: '条件已具备。' });
    expect((await clockOf(id, 'host')).dueAt).toBe(dueAt);

    await ask(id, wanted);
    await cases.act('duban', id, 'decideExtension', { approved: true });
    const after = await page(id);
    expect(after).toMatchObject({ extensionRequest: null, extensionsGranted: 1, overdueCount: 0 });
    expect(after.events[0]).toMatchObject({ type: 'problem.extensionGranted', label: '已同意延期' });
    const moved = await clockOf(id, 'host');
    expect(day(moved.dueAt) >= wanted).toBe(true);
    const { dueExplanation: why } = await cases
      .as('jingban')
      .ask<{ dueExplanation: { grantText: string; dueAt: string } }>(WHY, { id: moved.id });
    expect(why).toMatchObject({ dueAt: moved.dueAt, grantText: expect.stringContaining('含延期') });
  });

  it('asked for on the last day it counts as overdue, though granted; a third time it is refused', async () => {
    const id = await handled();
    // As if it had been signed for ten days ago and were due in two hours.
    await api.sql.query(
      `update clock set started_at = now() - interval '10 days', due_at = now() + interval '2 hours' where subject_id = $1 and kind = 'host'`,
      [id],
    );
    for (const [granted, ahead] of [
      [1, 8],
      [2, 15],
    ] as const) {
      await ask(id, addDays(today(), ahead));
      if (granted === 1) expect((await page(id)).extensionRequest).toMatchObject({ late: true });
      await cases.act('duban', id, 'decideExtension', { approved: true });
      expect(await page(id)).toMatchObject({ extensionsGranted: granted, overdueCount: 1 });
    }
    expect((await clockOf(id, 'host')).overdueAt).not.toBeNull();
    expect(await ask(id, addDays(today(), 20))).toMatchObject({ code: 'TOO_MANY_EXTENSIONS' });
  });

  it('shelved by the deputy leader it waits outside the on-time rate, is reviewed monthly and taken up again', async () => {
    const id = await handled();
    const planDate = addDays(today(), 120);
    const shelve = (on: ShanghaiDay) =>
      cases.tryAct('jingban', id, 'requestShelving', { planDate: on, reason: '待省级政策出台。' });
    expect(await shelve(today())).toMatchObject({ code: 'DATE_TOO_EARLY', field: 'planDate' });
    await shelve(planDate);
    expect(await listed('fenguan', { shelvingRequested: { eq: true } })).toEqual([id]);
    expect(await cases.tryAct('duban', id, 'approveShelving')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await cases.act('fenguan', id, 'approveShelving')).toMatchObject({ state: 'SHELVED' });
    const shelved = await page(id);
    expect(shelved).toMatchObject({ dueKind: 'shelfReview', overdueCount: 0, shelvingRequest: null });
    expect(day(shelved.shelvedUntil ?? '')).toBe(planDate);
    expect((await clockOf(id, 'host', 'paused')).state).toBe('paused');
    const first = await clockOf(id, 'shelfReview');
    expect([28, 29, 30, 31].map((days) => addDays(today(), days))).toContain(day(first.dueAt));
    await cases.act('fenguan', id, 'reviewShelving', { note: '政策仍在制定。' });
    expect((await clockOf(id, 'shelfReview')).id).not.toBe(first.id);
    expect(await cases.act('fenguan', id, 'resume')).toMatchObject({ state: 'IN_PROGRESS' });
    expect(await clockOf(id, 'host')).toMatchObject({ overdueAt: null });
  });

  it('an instruction is tracked to its answer; an urging is counted', async () => {
    const id = await handled();
    await cases.act('shuji', id, 'instruct', { instruction: '请一周内拿出方案。' });
    await cases.act('fenguan', id, 'instruct', { instruction: '请高新处牵头。' });
    expect(await page(id)).toMatchObject({ openInstructions: 2 });
    expect(await listed('shuji', { hasOpenInstructions: { eq: true } })).toEqual([id]);
    const answer = { instructionAnswer: '已约企业面商。' };
    expect(await cases.tryAct('jingban', id, 'answerInstruction', answer)).toMatchObject({ field: 'instructionNo' });
    await cases.act('jingban', id, 'answerInstruction', { ...answer, instructionNo: 1 });
    expect(await page(id)).toMatchObject({
      openInstructions: 1,
      instructions: [
        { no: 1, byName: '周淮生', answer: '已约企业面商。' },
        { no: 2, byName: '郑怀民', answer: null },
      ],
    });
    await cases.act('duban', id, 'urge', { urging: '请抓紧办理。' });
    expect((await page(id)).urgedCount).toBe(1);
  });

  it('put into another category it is counted anew from that moment; an objection is ruled the same day', async () => {
    const id = await handled('GENERAL');
    const before = await clockOf(id, 'host');
    await cases.act('xietiao', id, 'recategorise', { category: 'COMPLEX', reason: '涉及多个部门。' });
    const after = await clockOf(id, 'host');
    expect(after.id).not.toBe(before.id);
    expect(Date.parse(after.startedAt)).toBeGreaterThan(Date.parse(before.startedAt));
    expect(Date.parse(after.dueAt)).toBeGreaterThan(Date.parse(before.dueAt));
    expect((await clockOf(id, 'host', 'stopped')).id).toBe(before.id);

    const { id: objected } = await cases.create('bangban', { id: newId() });
    await cases.act('xietiao', objected, 'accept');
    await cases.act('xietiao', objected, 'assign', { host: cases.person('jingban') });
    await cases.act('jingban', objected, 'object', { reason: '不属于本处室职责。' });
    const { clocks } = await page(objected, 'xietiao');
    const rule = clocks.find(({ kind }) => kind === 'rule');
    const assigned = clocks.find(({ kind }) => kind === 'assign');
    expect(rule).toMatchObject({ state: 'running', dueAt: assigned?.dueAt });
    await cases.act('xietiao', objected, 'assign', { host: cases.person('jingban') });
    expect((await page(objected, 'xietiao')).clocks.find(({ kind }) => kind === 'rule')).toMatchObject({
      state: 'done',
    });
  });
});
