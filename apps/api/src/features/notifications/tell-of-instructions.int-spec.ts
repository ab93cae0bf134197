import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { OrderPlayer } from '../../../test/support/order-player.js';
import { DispatchEventHandler } from '../../platform/outbox/dispatch-event.handler.js';
import { OutboxWorkerModule } from '../../platform/outbox/outbox-worker.module.js';
import { NotificationsWorkerModule } from './notifications-worker.module.js';

describe('an answered instruction', () => {
  let context: FeatureContext;
  let player: OrderPlayer;
  let id: string;

  beforeAll(async () => {
    context = await featureContext(OutboxWorkerModule, NotificationsWorkerModule);
    player = await OrderPlayer.prepare(context.app);
    await context.database.query(null, `update app_user set email = 'shuji@bureau.test' where id = $1`, [
      player.cast.principal.userId,
    ]);
    id = await player.problems.inState('IN_PROGRESS');
    for (const who of ['principal', 'deputyLeader'] as const) await performs(who, 'instruct', {});
  }, 60_000);
  afterAll(() => context.close());

  const performs = async (
    who: 'principal' | 'deputyLeader' | 'host' | 'hostUnitHead',
    action: 'instruct' | 'answerInstruction',
    more: object,
  ) => {
    const row = await player.problems.row(id);
    const { input, facts } = player.problems.facts(action);
    const given = { input: { ...input, ...more }, facts: { ...facts, ...more } };
    expect(await player.problems.try(row, action, player.problems.actors[who], given)).toBe('OK');
  };
  const rows = <Row extends object>(sql: string) => context.database.query<Row>(null, sql);
  const workOff = async (): Promise<void> => {
    const open = await rows<{ id: string }>('select id from outbox where done_at is null order by created_at, id');
    for (const { id: outboxId } of open)
      await context.app.get(DispatchEventHandler, { strict: false }).handle({ outboxId });
    if (open.length > 0) await workOff();
  };
  const told = async () =>
    (
      await rows<{ name: string }>(
        `select u.name from notification n join app_user u on u.id = n.user_id
         where n.kind = 'problem.instructionAnswered' order by n.created_at, u.name`,
      )
    ).map(({ name }) => name);
  const mails = () =>
    rows(`select d.recipient from delivery d join notification n on n.id = d.notification_id
          where n.kind = 'problem.instructionAnswered' and d.state = 'queued'`);

  it('is told to the leader who wrote it and to the deputy leader, by mail where there is one', async () => {
    await performs('host', 'answerInstruction', { instructionNo: 1 });
    await workOff();
    expect(await told()).toEqual(['冯书记', '吴分管']);
    expect(await mails()).toEqual([{ recipient: 'shuji@bureau.test' }]);
  });

  it('is told once to a deputy leader who wrote it, though the answer does not say which one it was', async () => {
    await performs('hostUnitHead', 'answerInstruction', {});
    await workOff();
    expect(await told()).toEqual(['冯书记', '吴分管', '吴分管']);
  });
});
