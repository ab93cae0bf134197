import type { Actor } from '@zhuqi/domain/access/actor.js';
import { addDays, dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { asUser } from '@zhuqi/domain/problem/problem-actor.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { ProblemPlayer } from '../../../test/support/problem-player.js';
import { TASK_NOON, TaskPlayer } from '../../../test/support/task-player.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { StoredEvent } from '../../platform/events/event-subscriber.js';
import type { SettingName, SettingValues } from '../../platform/settings/settings.js';
import { FrequencyReadModel } from '../activities/frequency.read-model.js';
import { DraftPartnership } from '../partnerships/draft-partnership.service.js';
import { partnershipKind } from '../partnerships/partnership.kind.js';
import { PerformPartnershipAction } from '../partnerships/perform-partnership-action.service.js';
import { PartnershipsWorkerModule } from '../partnerships/worker/partnerships-worker.module.js';
import { WatchPartnerships } from '../partnerships/worker/watch-partnerships.task.js';
import { TaskProgressReadModel } from '../tasks/task-progress.read-model.js';
import { RepaceOnSettings } from '../tasks/worker/repace-on-settings.subscriber.js';
import { RepaceTasks } from '../tasks/worker/repace-tasks.task.js';
import { TasksWorkerModule } from '../tasks/worker/tasks-worker.module.js';
import { SaveSetting } from './save-setting.service.js';
import { SettingHistoryReadModel } from './setting-history.read-model.js';
import { SettingsApiModule } from './settings-api.module.js';

describe('what the bureau has set holds', () => {
  let context: FeatureContext;
  let player: TaskPlayer;
  let securityAdmin: Actor;
  beforeAll(async () => {
    context = await featureContext(SettingsApiModule, TasksWorkerModule, PartnershipsWorkerModule);
    context.app.get(SystemClock).now = () => TASK_NOON;
    player = await TaskPlayer.prepare(context.app);
    securityAdmin = { ...player.cast.coordinator, roles: ['SECURITY_ADMIN'] };
  }, 60_000);
  afterAll(() => context.close());

  const get = <T>(type: new (...args: never[]) => T): T => context.app.get(type, { strict: false });
  async function save<Name extends SettingName>(name: Name, value: SettingValues[Name], expectedVersion = 1) {
    const input = { name, value, expectedVersion, note: '试行' };
    expect(await get(SaveSetting).save(securityAdmin, input)).toBeNull();
    // What the relay does with the event.
    const payload = { name } as StoredEvent['payload'];
    await context.database.transaction((tx) => get(RepaceOnSettings).on({ payload } as StoredEvent, tx));
  }
  const history = async (label: string) => {
    const { items } = await get(SettingHistoryReadModel).list({ skip: 0, take: 20 });
    return items.find((edit) => edit.label === label);
  };

  it('for the colour of a task and the due day of its report, on its page and in lists', async () => {
    const targets = [{ indicator: '研发机构', unit: '家', value: 10, weight: 100 }];
    // 40 of 58 working days are over on 5 March, before noon.
    const { id } = await player.inState('IN_PROGRESS', { targets, startOn: '2026-01-01', dueOn: '2026-03-31' });
    const [target] = (await player.task(id)).targets;
    const facts = { period: '2026-01', values: [{ targetId: target!.id, value: 6 }] };
    await player.act(id, 'report', player.cast.host, { ...facts, attachments: [await player.file(id)] });
    await player.act(id, 'passReport', player.cast.head, { period: '2026-01' });
    const kept = async () => {
      const text = 'select colour, report_due_on::text as "dueOn" from task where id = $1';
      return (await context.database.query<{ colour: string; dueOn: string }>(null, text, [id]))[0];
    };
    const shown = async () => (await get(TaskProgressReadModel).of(id, player.cast.host))!;
    expect(await kept()).toEqual({ colour: 'YELLOW', dueOn: '2026-03-04' });
    expect((await shown()).colour).toBe('YELLOW');

    await save('pace', { green: 0.8, yellow: 0.5 });
    expect((await shown()).colour).toBe('GREEN');
    await get(RepaceTasks).run();
    expect(await kept()).toEqual({ colour: 'GREEN', dueOn: '2026-03-04' });
    expect(await history('序时进度颜色')).toMatchObject({
      before: '达到序时进度100%为正常，80%以上为滞后，以下为严重滞后',
      after: '达到序时进度80%为正常，50%以上为滞后，以下为严重滞后',
    });

    await save('pace', { green: 1.2, yellow: 1 }, 2);
    await save('taskReports', { dueDays: 5, remindDays: 1 });
    await get(RepaceTasks).run();
    expect(await kept()).toEqual({ colour: 'RED', dueOn: '2026-03-06' });
    const february = (await shown()).periods.find(({ key }) => key === '2026-02');
    expect(february).toMatchObject({ dueOn: '2026-03-06', isLate: false });
  });

  it('leaves tasks alone when something else is saved', async () => {
    const stale = () => context.database.query(null, 'select id from task where paced_on is null');
    await save('orderPrefix', '洪科督');
    expect(await stale()).toEqual([]);
  });

  it('for what a branch must hold', async () => {
    const misses = async () => {
      const found = await get(FrequencyReadModel).misses('2026-01-01', '2026-01-31', player.cast.coordinator);
      return found.filter(({ branchId }) => branchId === player.cast.host.unitId).map(({ message }) => message);
    };
    expect(await misses()).toHaveLength(5);
    await save('frequency', [{ kinds: ['THEME_DAY', 'VOLUNTEERING'], per: 'MONTH', times: 2 }]);
    expect(await misses()).toEqual(['2026年1月应开展主题党日或志愿服务2次，实际0次。']);
    expect((await history('组织生活频次'))?.after).toBe('主题党日或志愿服务每月2次');
  });

  it('for when a partnership expires, and when it has ended', async () => {
    const id = newId();
    const draft = { id, partnerName: '淮安某银行', partnerType: 'BANK', contactId: player.cast.host.userId };
    expect(await get(DraftPartnership).draft(draft, player.cast.coordinator, null)).toMatchObject({ ok: true });
    const facts = { signedOn: '2024-05-08', endsOn: addDays(dayOf(TASK_NOON), 80) };
    const input = { id, action: 'sign', expectedVersion: 1, facts };
    expect(await get(PerformPartnershipAction).perform(input, player.cast.coordinator, null)).toMatchObject({
      ok: true,
    });
    const stateAfterWatch = async () => {
      await get(WatchPartnerships).run();
      return (await get(AggregateStore).find(partnershipKind, id))?.aggregate.state;
    };
    expect(await stateAfterWatch()).toBe('ACTIVE');
    await save('partnershipExpiry', { noticeDays: 90, reminderDays: [], graceDays: 10 });
    expect(await stateAfterWatch()).toBe('EXPIRING');
    expect((await history('结对到期提示'))?.after).toBe('到期前90天提示，不再提醒，到期后10天内可续签');
    context.app.get(SystemClock).now = () => new Date(TASK_NOON.getTime() + 91 * 86_400_000);
    expect(await stateAfterWatch()).toBe('ENDED');
    context.app.get(SystemClock).now = () => TASK_NOON;
  });

  it('for how often a case is put off', async () => {
    const { cast } = player;
    const problems = await ProblemPlayer.prepare(context.app, cast);
    const id = await problems.inState('IN_PROGRESS');
    const putOff = async () => {
      const asked = await problems.try(await problems.row(id), 'requestExtension', asUser(cast.host));
      if (asked === 'OK') await problems.try(await problems.row(id), 'decideExtension', asUser(cast.supervisor));
      return asked;
    };
    await save('maxExtensions', 1);
    expect([await putOff(), (await problems.row(id)).extensionsGranted, await putOff()]).toEqual([
      'OK',
      1,
      'TOO_MANY_EXTENSIONS',
    ]);
  });

  it('and is refused where the domain says so', async () => {
    const common = { expectedVersion: 9, note: '试行' };
    const saves = get(SaveSetting);
    const refused = [
      await saves.save(securityAdmin, { name: 'pace', value: { green: 0.8, yellow: 0.9 }, ...common }),
      await saves.save(securityAdmin, { name: 'taskReports', value: { dueDays: 0, remindDays: 0 }, ...common }),
      await saves.save(securityAdmin, { name: 'frequency', value: [], ...common }),
      await saves.save(securityAdmin, {
        name: 'partnershipExpiry',
        value: { noticeDays: 1, reminderDays: [], graceDays: 0 },
        ...common,
      }),
      await saves.save(securityAdmin, { name: 'maxExtensions', value: 0, ...common }),
    ];
    const names = ['pace', 'taskReports', 'frequency', 'partnershipExpiry', 'maxExtensions'];
    expect(refused.map((refusal) => refusal?.field)).toEqual(names);
    const value = { green: 1, yellow: 0.7 };
    expect(await saves.save(player.cast.coordinator, { name: 'pace', value, ...common })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});
