import { ACTIVITY_NOON, ActivityPlayer } from '../../../test/support/activity-player.js';
import { makeCast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { storeCalendar } from '../../../test/support/open-clocks.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { DispatchEventHandler } from '../../platform/outbox/dispatch-event.handler.js';
import { OutboxWorkerModule } from '../../platform/outbox/outbox-worker.module.js';
import { DeadlinesWorkerModule } from '../deadlines/worker/deadlines-worker.module.js';
import { TimerSweep } from '../deadlines/worker/timer-sweep.task.js';
import { NotificationsWorkerModule } from './notifications-worker.module.js';

describe('what people are told of an activity', () => {
  let context: FeatureContext;
  let player: ActivityPlayer;

  beforeAll(async () => {
    context = await featureContext(OutboxWorkerModule, NotificationsWorkerModule, DeadlinesWorkerModule);
    await storeCalendar(context.database);
    context.app.get(SystemClock).now = () => ACTIVITY_NOON;
    player = new ActivityPlayer(context.app, await makeCast(context.database));
  }, 60_000);
  afterAll(() => context.close());

  const rows = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    context.database.query<Row>(null, sql, values);

  async function workOff(): Promise<void> {
    const open = await rows<{ id: string }>('select id from outbox where done_at is null order by created_at, id');
    for (const { id } of open) await context.app.get(DispatchEventHandler, { strict: false }).handle({ outboxId: id });
  }

  const told = (id: string, kind: string) =>
    rows<{ name: string; title: string; body: string; ics: string }>(
      `select u.name, n.title, n.body, d.ics from notification n join app_user u on u.id = n.user_id
       left join delivery d on d.notification_id = n.id where n.subject_id = $1 and n.kind like $2 order by u.name`,
      [id, kind],
    );

  it('whoever is given an activity to organize hears of it, and its record is theirs to write', async () => {
    const { member, callbackOfficer } = player.cast;
    const { id } = await player.inState('TO_RECORD');
    expect(await player.try(await player.row(id), 'handOver', member)).toBe('OK');
    await workOff();
    expect(await told(id, 'activity.handedOver')).toMatchObject([
      { name: callbackOfficer.name, body: expect.stringContaining('工作需要') },
    ]);
    const running = `select owner_user_id as owner from clock where subject_id = $1 and state = 'running'`;
    expect(await rows(running, [id])).toEqual([{ owner: callbackOfficer.userId }]);
    expect(await player.try(await player.row(id), 'archive', member)).toBe('NOT_ALLOWED');
    expect(await player.try(await player.row(id), 'archive', callbackOfficer)).toBe('OK');
  });

  it('the notice, a change and a cancellation go to those on the list, each with its appointment', async () => {
    const id = await player.plan({ place: '三楼会议室', startsAt: new Date('2026-03-05T07:00:00Z') });
    const { member, host, coHandler } = player.cast;
    const names = [host.name, coHandler.name].sort((a, b) => a.localeCompare(b, 'zh'));
    const act = async (action: string, by = member) => {
      expect(await player.try(await player.row(id), action, by)).toBe('OK');
      await workOff();
    };
    // Nobody had been told yet.
    await act('reschedule');
    expect(await told(id, 'activity.%')).toEqual([]);
    await act('announce');
    const announced = await told(id, 'activity.announced');
    expect(announced.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'zh'))).toEqual(names);
    expect(announced[0]?.body).toContain('办公室党支部定于2026年3月5日');
    expect(announced[0]?.ics).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:3/);
    // Somebody a changed plan puts on the list is invited, once; the others are not bothered again.
    const { otherMember } = player.cast;
    const late = [{ personKey: otherMember.userId, role: 'PARTICIPANT' }];
    const added = { content: player.content(), people: late };
    expect(await player.try(await player.row(id), 'edit', member, added)).toBe('OK');
    await workOff();
    expect((await told(id, 'activity.announced')).map(({ name }) => name).sort()).toEqual(
      [...names, otherMember.name].sort(),
    );
    const dropped = { content: player.content(), removed: [`${otherMember.userId} PARTICIPANT`] };
    expect(await player.try(await player.row(id), 'edit', member, dropped)).toBe('OK');
    await workOff();
    expect(await told(id, 'activity.announced')).toHaveLength(3);
    await act('askLeave', host);
    await act('reschedule');
    const changed = await told(id, 'activity.rescheduled');
    expect(changed.map(({ name, title }) => [name, title])).toEqual([[coHandler.name, '活动改期：“学思践悟”主题党日']]);
    await act('cancel');
    const [cancelled] = await told(id, 'activity.cancelled');
    expect(cancelled?.ics).toContain('METHOD:CANCEL');
  });

  it('a record that is not filed in time is said to the organizer, and counted once', async () => {
    const row = await player.inState('TO_RECORD');
    await rows(`update clock set due_at = now() - interval '1 day' where subject_id = $1`, [row.id]);
    await rows(`update timer set fire_at = now() - interval '1 hour' where subject_id = $1 and step = 'OVERDUE'`, [
      row.id,
    ]);
    await context.app.get(TimerSweep, { strict: false }).run();
    await context.app.get(TimerSweep, { strict: false }).run();
    await workOff();
    expect(await told(row.id, 'clock.becameOverdue.activityRecord')).toMatchObject([{ name: player.cast.member.name }]);
    expect(await rows('select overdue_count from activity where id = $1', [row.id])).toEqual([{ overdue_count: 1 }]);
    const [timer] = await rows(`select count(*)::int as armed from timer where subject_id = $1 and step like 'T-%'`, [
      row.id,
    ]);
    expect(timer).toMatchObject({ armed: expect.any(Number) });
  });
});
