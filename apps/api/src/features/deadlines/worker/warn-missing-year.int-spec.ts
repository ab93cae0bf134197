import { makeBureau, type Bureau } from '../../../../test/support/bureau-fixture.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { storeCalendar } from '../../../../test/support/open-clocks.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { WarnOfCalendar } from '../../notifications/subscribers/warn-of-calendar.subscriber.js';
import { NotificationsWorkerModule } from '../../notifications/notifications-worker.module.js';
import type { StoredEvent } from '../../../platform/events/event-subscriber.js';
import { ApplyCalendar } from '../calendar/apply-calendar.service.js';
import { PreviewCalendar } from '../calendar/preview-calendar.service.js';
import { DeadlinesApiModule } from '../deadlines-api.module.js';
import { DeadlinesWorkerModule } from './deadlines-worker.module.js';
import { WarnMissingYear } from './warn-missing-year.task.js';

describe('a year that is missing', () => {
  let context: FeatureContext;
  let bureau: Bureau;
  beforeAll(async () => {
    context = await featureContext(DeadlinesApiModule, DeadlinesWorkerModule, NotificationsWorkerModule);
    bureau = await makeBureau(context.database);
    await storeCalendar(context.database);
  }, 60_000);
  afterAll(() => context.close());

  const get = <T>(type: new (...args: never[]) => T): T => context.app.get(type, { strict: false });
  const warned = () =>
    context.database.query<StoredEvent>(
      null,
      `select id, bureau_id as "bureauId", subject_type as "subjectType", subject_id as "subjectId", version, type,
         actor_name as "actorName", at, payload from event where type = 'calendar.yearMissing' order by version`,
    );
  const look = async (day: string) => {
    get(SystemClock).now = () => new Date(`${day}T09:00:00+08:00`);
    await get(WarnMissingYear).run();
    return (await warned()).length;
  };

  it('is nothing to speak of in October, and is spoken of once a week from the first of November', async () => {
    expect(await look('2026-10-31')).toBe(0);
    expect(await look('2026-11-01')).toBe(1);
    expect(await look('2026-11-01')).toBe(1);
    expect(await look('2026-11-02')).toBe(2);
    expect(await look('2026-11-08')).toBe(2);
    expect((await warned())[0]?.payload).toMatchObject({ years: [2027], week: '2026-10-26' });
  });

  it('is said by one worker of many', async () => {
    get(SystemClock).now = () => new Date('2026-11-10T09:00:00+08:00');
    await Promise.all([1, 2, 3].map(() => get(WarnMissingYear).run()));
    expect(await warned()).toHaveLength(3);
  });

  it('is told to the system administrator and the coordinators, once, however often the event comes', async () => {
    const [event] = await warned();
    if (!event) throw new Error('no event');
    const tell = () => context.database.transaction((tx) => get(WarnOfCalendar).on(event, tx));
    await tell();
    await tell();
    const told = await context.database.query<{ userId: string; title: string }>(
      null,
      `select user_id as "userId", title from notification where kind = 'calendar.yearMissing'`,
    );
    const people = [bureau.coordinator, bureau.districtCoordinator, bureau.systemAdmin];
    expect(told.map(({ userId }) => userId).sort()).toEqual(people.map(({ userId }) => userId).sort());
    expect(new Set(told.map(({ title }) => title))).toEqual(new Set(['放假安排尚未导入']));
  });

  it('is past once it is uploaded', async () => {
    const edit = { of: 'year', year: 2027, text: '2027-01-01,休,元旦' } as const;
    const outcome = await get(PreviewCalendar).preview(bureau.systemAdmin, edit);
    if (!outcome.ok) throw new Error(outcome.message);
    const { token } = outcome.preview.edit;
    const applied = await get(ApplyCalendar).apply(bureau.systemAdmin, { edit, token, confirmedCases: null });
    expect(applied.ok).toBe(true);
    const before = (await warned()).length;
    expect(await look('2026-12-07')).toBe(before);
  });
});
