import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { TASK_NOON, TaskPlayer } from '../../../test/support/task-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { StoredEvent } from '../../platform/events/event-subscriber.js';
import { RepaceOnFacts } from '../tasks/worker/repace-on-facts.subscriber.js';
import { RepaceTasks } from '../tasks/worker/repace-tasks.task.js';
import { TasksWorkerModule } from '../tasks/worker/tasks-worker.module.js';
import { NotificationsWorkerModule } from './notifications-worker.module.js';
import { RemindOfTaskReports } from './remind-of-task-reports.task.js';
import { TellOfTasks } from './subscribers/tell-of-tasks.subscriber.js';

const EVENTS = `
  select id, bureau_id as "bureauId", subject_type as "subjectType", subject_id as "subjectId", version, type,
    actor_id as "actorId", actor_name as "actorName", at, payload from event where subject_id = $1 order by version`;

const TOLD = `
  select n.kind, u.name, n.title, (select count(*)::int from delivery d where d.notification_id = n.id) as mails
  from notification n join app_user u on u.id = n.user_id where n.subject_id = $1 order by n.created_at, n.kind, u.name`;

describe('what is told of tasks', () => {
  let context: FeatureContext;
  let player: TaskPlayer;
  const clock = { now: TASK_NOON };

  beforeAll(async () => {
    context = await featureContext(NotificationsWorkerModule, TasksWorkerModule);
    context.app.get(SystemClock).now = () => clock.now;
    player = await TaskPlayer.prepare(context.app);
    await context.database.query(null, 'update unit set head_user_id = $2, supervising_leader_id = $3 where id = $1', [
      player.cast.host.unitId,
      player.cast.head.userId,
      player.cast.deputyLeader.userId,
    ]);
  }, 60_000);
  beforeEach(() => (clock.now = TASK_NOON));
  afterAll(() => context.close());

  const get = <T>(type: new (...args: never[]) => T): T => context.app.get(type, { strict: false });

  /** Every event of a task twice, as after a crash. */
  async function tell(id: string): Promise<string[]> {
    const events = await context.database.query<StoredEvent>(null, EVENTS, [id]);
    for (const event of [...events, ...events])
      await context.database.transaction((tx) => get(TellOfTasks).on(event, tx));
    return told(id);
  }

  async function told(id: string): Promise<string[]> {
    const rows = await context.database.query<{ kind: string; name: string; mails: number }>(null, TOLD, [id]);
    expect(rows.map(({ mails }) => mails)).toEqual(rows.map(() => 1));
    return rows.map(({ kind, name }) => `${kind} ${name}`).sort();
  }

  it('issued → who carries it out; reported → who audits; returned → who carries it out; completion → who judges, once each', async () => {
    const { id } = await player.inState('IN_PROGRESS');
    const { host, head } = player.cast;
    await player.act(id, 'report', host);
    await player.act(id, 'returnReport', head);
    await player.act(id, 'report', host);
    await player.act(id, 'passReport', head);
    await player.act(id, 'requestCompletion', host);
    expect(await tell(id)).toEqual(
      [
        'task.issued 赵经办',
        'task.issued 孙协办',
        'task.reported 李处长',
        'task.reported 李处长',
        'task.reportReturned 赵经办',
        'task.reportReturned 孙协办',
        'task.completionRequested 吴分管',
        'task.completionRequested 周协调',
      ].sort(),
    );
  });

  it('given into other hands → who has it now, and who had it', async () => {
    const { id } = await player.inState('IN_PROGRESS');
    const { coordinator, otherMember } = player.cast;
    await player.act(id, 'adjust', coordinator, { reason: '岗位调整。', owner: otherMember.userId });
    expect((await tell(id)).filter((line) => line.startsWith('task.adjusted'))).toEqual(
      ['task.adjusted 褚帮办', 'task.adjusted 孙协办', 'task.adjusted 赵经办'].sort(),
    );
  });

  it('a draft that is given up is told to nobody', async () => {
    const { id } = await player.inState('CANCELLED');
    expect(await tell(id)).toEqual([]);
  });

  it('reminds of a report two working days before it is due, on the day, and once it is late; each once', async () => {
    const { id } = await player.inState('IN_PROGRESS', { startOn: '2026-03-01' });
    const on = async (day: string, time = '10:00') => {
      clock.now = new Date(`${day}T${time}:00+08:00`);
      await get(RemindOfTaskReports).run();
      await get(RemindOfTaskReports).run();
      return (await told(id)).length / 2;
    };
    // March ends on a Tuesday; its report is due on Friday, 3 April.
    expect(await on('2026-03-31')).toBe(0);
    expect(await on('2026-04-01', '23:00')).toBe(0);
    expect(await on('2026-04-01')).toBe(1);
    expect(await on('2026-04-02')).toBe(1);
    expect(await on('2026-04-03')).toBe(2);
    expect(await on('2026-04-07')).toBe(3);
    expect(await on('2026-04-08')).toBe(3);
    const task = await player.act(
      id,
      'report',
      player.cast.host,
      await player.facts('report', await player.task(id), '2026-03'),
    );
    await player.act(id, 'returnReport', player.cast.head, { period: '2026-03', reason: '数据不符。' });
    expect(task.reports).toHaveLength(1);
    expect(await on('2026-04-09')).toBe(4);
  });

  it('the pace follows the days, and new facts', async () => {
    const { id } = await player.inState('IN_PROGRESS');
    const kept = async () => {
      const text = 'select colour, paced_on::text as on, version from task where id = $1';
      return (await context.database.query<Record<string, unknown>>(null, text, [id]))[0];
    };
    expect(await kept()).toMatchObject({ on: '2026-03-05' });
    clock.now = new Date('2026-03-09T09:00:00+08:00');
    await get(RepaceTasks).run();
    expect(await kept()).toEqual({ colour: 'RED', on: '2026-03-09', version: 4 });
    const fact = { bureauId: player.cast.bureauId, subjectType: 'highTechStep' } as StoredEvent;
    await context.database.transaction((tx) => get(RepaceOnFacts).on(fact, tx));
    expect(await kept()).toMatchObject({ on: null });
    await get(RepaceTasks).run();
    expect(await kept()).toMatchObject({ on: '2026-03-09', version: 4 });
  });
});
