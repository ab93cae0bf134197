import { act, personOf, raiseProblem } from '../../../../test/support/act-as.js';
import { makeBureau } from '../../../../test/support/bureau-fixture.js';
import { makeCaseFixture, type CaseFixture } from '../../../../test/support/case-fixture.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { storeCalendar } from '../../../../test/support/open-clocks.js';
import { DeadlinesApiModule } from '../deadlines-api.module.js';
import { CalculateDue } from './calculate-due.service.js';
import { DueExplanationReadModel } from './due-explanation.read-model.js';

describe('为什么是这一天', () => {
  let context: FeatureContext;
  let people: CaseFixture;
  let clock: { readonly id: string; readonly dueAt: Date };
  beforeAll(async () => {
    context = await featureContext(DeadlinesApiModule);
    await storeCalendar(context.database);
    people = await makeCaseFixture(context.database);
    const problemId = await raiseProblem(context.app, people.member, people.enterpriseId);
    await act(context.app, problemId, people.coordinator, 'accept');
    await act(context.app, problemId, people.coordinator, 'assign', { host: personOf(people.host) });
    await act(context.app, problemId, people.host, 'sign');
    const [found] = await context.database.query<{ id: string; dueAt: Date }>(
      null,
      `select id, due_at as "dueAt" from clock where subject_id = $1 and kind = 'host'`,
      [problemId],
    );
    if (!found) throw new Error('no clock');
    clock = found;
  }, 60_000);
  afterAll(() => context.close());

  const explain = (id: string, actor = people.host) =>
    context.app.get(DueExplanationReadModel, { strict: false }).explain(actor, id);
  const calculate = (from: string, unit: string, amount: number) =>
    context.app.get(CalculateDue, { strict: false }).calculate(new Date(from), unit, amount);

  it('is told to those who may read the case, and to nobody else', async () => {
    const explained = await explain(clock.id);
    expect(explained).toMatchObject({ kindLabel: '主办办理', grantText: '7个工作日', dueAt: clock.dueAt });
    expect(explained?.days.at(-1)).toMatchObject({ counts: true, n: 7 });
    expect(explained?.story).toHaveLength(1);
    expect(await explain(clock.id, (await makeBureau(context.database)).coordinator)).toBeNull();
    expect(await explain('not an id')).toBeNull();
  });

  it('tells pauses, extensions, and the term it took over from', async () => {
    await context.database.query(
      null,
      `insert into clock select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'grant_amount', 10, 'state', 'stopped',
         'done_at', c.started_at, 'started_at', c.started_at - interval '1 day'))).* from clock c where c.id = $1`,
      [clock.id],
    );
    await context.database.query(
      null,
      `update clock set extra_days = 2, pauses = jsonb_build_array(jsonb_build_object('from', started_at + interval '1 day',
         'to', started_at + interval '8 days', 'reason', 'HEARING')) where id = $1`,
      [clock.id],
    );
    const explained = await explain(clock.id);
    expect(explained?.grantText).toBe('9个工作日（含延期2个工作日）');
    expect(
      explained?.story.map((line) => line.replace(/^.*?(?=办理时限变更|起算|暂停|经批准)/, '').slice(0, 8)),
    ).toEqual(['办理时限变更（原', '起算，时限7个工', '暂停（听证），5', '经批准延期2个工']);
    expect(explained?.days.some(({ reason }) => reason === '暂停：听证')).toBe(true);
  });

  it('is reckoned without a case, too', async () => {
    const outcome = await calculate('2026-02-13T02:00:00Z', 'workday', 5);
    expect(outcome).toMatchObject({
      ok: true,
      explanation: {
        grantText: '5个工作日',
        dueAt: new Date('2026-02-27T10:00:00Z'),
        provisional: false,
        clockId: null,
      },
    });
    expect(outcome.ok && outcome.explanation.days[1]?.reason).toBe('第1个工作日（调休上班）');
    expect(await calculate('2026-12-30T02:00:00Z', 'workday', 5)).toMatchObject({ explanation: { provisional: true } });
    expect(await calculate('2026-12-30T02:00:00Z', 'workday', 251)).toMatchObject({ ok: false, field: 'amount' });
    expect(await calculate('2026-12-30T02:00:00Z', 'fortnight', 1)).toMatchObject({ ok: false, field: 'unit' });
    expect(await calculate('1899-12-30T02:00:00Z', 'workday', 1)).toMatchObject({ ok: false, field: 'from' });
  });
});
