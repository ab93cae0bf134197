import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { makeBureau, type Bureau } from '../../../../test/support/bureau-fixture.js';
import { act, personOf, raiseProblem } from '../../../../test/support/act-as.js';
import { makeCaseFixture } from '../../../../test/support/case-fixture.js';
import { Database } from '../../../platform/database/database.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { DeadlineService } from '../deadline.service.js';
import { DueExplanationReadModel } from '../explain/due-explanation.read-model.js';
import { CalendarYearsReadModel } from './calendar-years.read-model.js';
import { UploadCalendar } from './upload-calendar.service.js';

describe('the calendar as data', () => {
  let context: FeatureContext;
  let bureau: Bureau;
  let uploads: UploadCalendar;
  let deadlines: DeadlineService;
  beforeAll(async () => {
    context = await featureContext();
    bureau = await makeBureau(context.database);
    deadlines = context.app.get(DeadlineService, { strict: false });
    uploads = new UploadCalendar(context.app.get(Database), deadlines, context.app.get(SystemClock));
  }, 60_000);
  afterAll(() => context.close());

  it('a year replaces the year before it; the revision grows, and the service counts with it at once', async () => {
    const before = (await deadlines.calendar()).revision;
    expect((await deadlines.calendar()).isAnnounced(2027)).toBe(false);
    expect(await uploads.upload(bureau.systemAdmin, 2027, '2027-01-01,休,元旦\n2027-01-04,休,元旦')).toEqual({
      ok: true,
    });
    expect(await uploads.upload(bureau.systemAdmin, 2027, '2027-01-01,休,元旦')).toEqual({ ok: true });
    const calendar = await deadlines.calendar();
    expect([calendar.isAnnounced(2027), calendar.revision - before]).toEqual([true, 2]);
    const years = await new CalendarYearsReadModel(context.database).list();
    expect(years.find(({ year }) => year === 2027)).toMatchObject({
      announced: true,
      exceptions: [{ day: '2027-01-01', kind: 'OFF', name: '元旦' }],
    });
    const events = await context.database.query<{ version: number }>(
      null,
      `select version from event where type = 'calendar.uploaded' order by version`,
    );
    expect(events.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('is the system administrator’s business, and a bad line changes nothing', async () => {
    const { revision } = await deadlines.calendar();
    expect(await uploads.upload(bureau.coordinator, 2027, '2027-01-01,休,元旦')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await uploads.upload(bureau.systemAdmin, 2027, '2027-01-01,?,元旦')).toMatchObject({ field: 'text' });
    deadlines.forget();
    expect((await deadlines.calendar()).revision).toBe(revision);
  });

  it('explains a due date to those who may read the case, and to nobody else', async () => {
    const people = await makeCaseFixture(context.database);
    const problemId = await raiseProblem(context.app, people.member, people.enterpriseId);
    await act(context.app, problemId, people.coordinator, 'accept');
    await act(context.app, problemId, people.coordinator, 'assign', { host: personOf(people.host) });
    await act(context.app, problemId, people.host, 'sign');
    const [clock] = await context.database.query<{ id: string; dueAt: Date }>(
      null,
      `select id, due_at as "dueAt" from clock where subject_id = $1 and kind = 'host'`,
      [problemId],
    );
    if (!clock) throw new Error('no clock');
    const explanations = new DueExplanationReadModel(context.database, deadlines);
    const explained = await explanations.explain(people.host, clock.id);
    expect(explained).toMatchObject({ kindLabel: '主办办理', grantText: '7个工作日', dueAt: clock.dueAt });
    expect(explained?.days.at(-1)).toMatchObject({ counts: true, n: 7 });
    expect(await explanations.explain(bureau.coordinator, clock.id)).toBeNull();
    expect(await explanations.explain(people.host, 'not an id')).toBeNull();
  });
});
