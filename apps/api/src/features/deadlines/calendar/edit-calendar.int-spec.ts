import fc from 'fast-check';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { makeBureau, type Bureau } from '../../../../test/support/bureau-fixture.js';
import { makeOpenClocks } from '../../../../test/support/open-clocks.js';
import { JobReadModel } from '../../../platform/jobs/job.read-model.js';
import { RunUserJobService } from '../../../platform/jobs/run-user-job.service.js';
import { DeadlineService } from '../deadline.service.js';
import { DeadlinesApiModule } from '../deadlines-api.module.js';
import { DeadlinesWorkerModule } from '../worker/deadlines-worker.module.js';
import { ApplyCalendar } from './apply-calendar.service.js';
import type { CalendarEdit } from './edit-calendar.js';
import { PreviewCalendar, type Preview } from './preview-calendar.service.js';

const CLOCKS = 130;

const dayEdit = fc
  .record({ offset: fc.integer({ min: -60, max: 10 }), kind: fc.constantFrom('OFF' as const, 'WORK' as const) })
  .map(({ offset, kind }): CalendarEdit => {
    const day = new Date(Date.UTC(2026, 10, 23) + offset * 86_400_000).toISOString().slice(0, 10);
    return { of: 'day', day, kind, reason: '台风停工' };
  });
const yearEdit = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })
  .map((offsets): CalendarEdit => {
    const days = offsets.map((offset) => new Date(Date.UTC(2027, 0, 1 + offset)).toISOString().slice(0, 10));
    return { of: 'year', year: 2027, text: days.map((day) => `${day},休,放假`).join('\n') };
  });

describe('an edit of the calendar', () => {
  let context: FeatureContext;
  let bureau: Bureau;
  beforeAll(async () => {
    context = await featureContext(DeadlinesApiModule, DeadlinesWorkerModule);
    bureau = await makeBureau(context.database);
    await makeOpenClocks(context.app, context.database, CLOCKS);
  }, 60_000);
  afterAll(() => context.close());

  const get = <T>(type: new (...args: never[]) => T): T => context.app.get(type, { strict: false });
  const rows = <Row extends object>(sql: string) => context.database.query<Row>(null, sql);
  const dueDates = async () =>
    new Map(
      (await rows<{ id: string; due: Date }>('select id, due_at as due from clock')).map((row) => [row.id, row.due]),
    );
  const previewOf = async (edit: CalendarEdit): Promise<Preview> => {
    const outcome = await get(PreviewCalendar).preview(bureau.systemAdmin, edit);
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.preview;
  };
  const apply = (edit: CalendarEdit, token: string, confirmedCases: number | null = null) =>
    get(ApplyCalendar).apply(bureau.systemAdmin, { edit, token, confirmedCases });
  const revision = async () =>
    (await rows<{ value: number }>(`select value from setting where key = 'calendar.revision'`))[0]?.value;

  it('does exactly what its preview says, whatever it is; what has fired stays fired', async () => {
    await rows(`update timer set state = 'fired', fired_at = now()
      where id in (select id from timer where step = 'T-2' and state = 'armed' order by id limit 20)`);
    const fired = await rows(`select id, fire_at from timer where state = 'fired' order by id`);
    expect(fired).toHaveLength(20);
    await fc.assert(
      fc.asyncProperty(fc.oneof(dayEdit, yearEdit), async (edit) => {
        const outcome = await get(PreviewCalendar).preview(bureau.systemAdmin, edit);
        if (!outcome.ok) return expect(outcome.message).toMatch(/不用修改/);
        const { preview } = outcome;
        const before = await dueDates();
        const applied = await apply(edit, preview.edit.token);
        if (!applied.ok) throw new Error(applied.message);
        await get(RunUserJobService).run(applied.jobId);
        const job = await get(JobReadModel).known(applied.jobId, bureau.systemAdmin);
        expect(job).toMatchObject({ state: 'DONE', done: CLOCKS, counts: { updated: preview.counts.moved } });
        const after = await dueDates();
        const moved = [...after].filter(([id, due]) => before.get(id)?.getTime() !== due.getTime());
        const said = new Map(preview.moved.map(({ clockId, from, to }) => [clockId, { from, to }]));
        expect(new Map(moved.map(([id, to]) => [id, { from: before.get(id), to }]))).toEqual(said);
      }),
      { numRuns: 25 },
    );
    expect(await rows(`select id, fire_at from timer where state = 'fired' order by id`)).toEqual(fired);
    expect(
      await rows(`select count(*) as n from problem p join clock c on c.subject_id = p.id
        where c.state = 'running' and (p.due_at, p.due_provisional) is distinct from (c.due_at, c.provisional)`),
    ).toEqual([{ n: 0 }]);
  }, 120_000);

  it('is refused when the calendar has moved since its preview, and then nothing is written', async () => {
    const edit: CalendarEdit = { of: 'day', day: '2026-12-09', kind: 'OFF', reason: '省运会' };
    const { token } = (await previewOf(edit)).edit;
    const other: CalendarEdit = { of: 'day', day: '2026-12-16', kind: 'OFF', reason: '公祭' };
    expect(await apply(other, (await previewOf(other)).edit.token)).toMatchObject({ ok: true });
    const counts = `select (select count(*) from event) as events, (select count(*) from user_job) as jobs, (select count(*) from calendar_exception) as days`;
    const before = [await revision(), await rows(counts)];
    expect(await apply(edit, token)).toMatchObject({ ok: false, code: 'CONFLICT' });
    expect(await apply({ ...edit, reason: '别的' }, (await previewOf(edit)).edit.token)).toMatchObject({
      code: 'CONFLICT',
    });
    expect([await revision(), await rows(counts)]).toEqual(before);
  });

  it('of two at once one wins, and the other writes nothing', async () => {
    const edits = ['2026-12-10', '2026-12-11'].map((day): CalendarEdit => ({
      of: 'day',
      day,
      kind: 'OFF',
      reason: '大雪',
    }));
    const tokens = await Promise.all(edits.map(async (edit) => (await previewOf(edit)).edit.token));
    const before = await revision();
    const outcomes = await Promise.all(edits.map((edit, i) => apply(edit, tokens[i] ?? '')));
    expect(outcomes.map((outcome) => (outcome.ok ? 'OK' : outcome.code)).sort()).toEqual(['CONFLICT', 'OK']);
    expect(await revision()).toBe((before ?? 0) + 1);
    expect(await rows(`select count(*) as n from calendar_exception where name = '大雪'`)).toEqual([{ n: 1 }]);
  });

  it('is the system administrator’s business; every wrong line is named, and nothing is half applied', async () => {
    const before = await revision();
    const edit: CalendarEdit = {
      of: 'year',
      year: 2027,
      text: '2027-01-01,休,元旦\n2027-01-01,班,元旦\n2026-05-01,休,劳动节',
    };
    expect(await get(PreviewCalendar).preview(bureau.coordinator, edit)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await get(ApplyCalendar).apply(bureau.coordinator, { edit, token: '', confirmedCases: 1 })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const refused = await get(PreviewCalendar).preview(bureau.systemAdmin, edit);
    expect(refused).toMatchObject({ ok: false, code: 'INVALID_FACT', field: 'text' });
    expect(!refused.ok && refused.message.split('\n')).toEqual([
      '第 2 行：2027-01-01 与第 1 行重复，而且一处写休、一处写班。',
      '第 3 行：2026-05-01 不在 2027 年内，请并入那一年的日历。',
    ]);
    expect(await revision()).toBe(before);
    get(DeadlineService).forget();
    expect((await get(DeadlineService).calendar()).revision).toBe(before);
  });
});
