import { factsNow } from '../../../test/support/facts-now.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { orderFacts, OrderPlayer } from '../../../test/support/order-player.js';
import { DispatchEventHandler } from '../../platform/outbox/dispatch-event.handler.js';
import { OutboxWorkerModule } from '../../platform/outbox/outbox-worker.module.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { ApprovalsReadModel } from '../supervision/approvals.read-model.js';
import { WatchProblem } from '../supervision/watch/watch-problem.service.js';
import { NotificationsWorkerModule } from './notifications-worker.module.js';
import { RemindOfOrderAnswers } from './remind-of-order-answers.task.js';

describe('who follows a case, and who is waited for', () => {
  let context: FeatureContext;
  let player: OrderPlayer;

  beforeEach(async () => {
    context = await featureContext(OutboxWorkerModule, NotificationsWorkerModule);
    player = await OrderPlayer.prepare(context.app);
  }, 60_000);
  afterEach(() => context.close());

  const rows = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    context.database.query<Row>(null, sql, values);

  async function workOff(): Promise<void> {
    const open = await rows<{ id: string }>('select id from outbox where done_at is null order by created_at, id');
    for (const { id } of open) await context.app.get(DispatchEventHandler, { strict: false }).handle({ outboxId: id });
    if (open.length > 0) await workOff();
  }

  const told = async (rule: string) =>
    (
      await rows<{ name: string }>(
        'select u.name from notification n join app_user u on u.id = n.user_id where n.kind = $1 order by u.name',
        [rule],
      )
    ).map(({ name }) => name);

  it('a follower hears of each change, in the house only; whoever acts, and whoever lost sight of it, does not', async () => {
    const { supervisor, principal, coordinator, districtCoordinator } = player.cast;
    const watching = context.app.get(WatchProblem);
    const id = await player.problems.inState('SUBMITTED');
    await workOff();
    for (const actor of [supervisor, supervisor, principal, coordinator])
      expect(await watching.watch(id, actor)).toEqual({ ok: true });
    expect(await watching.watch(id, districtCoordinator)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    // Followed while it could be seen; another bureau sees it no more.
    await rows('insert into watch (user_id, subject_type, subject_id, created_at) values ($1, $2, $3, now())', [
      districtCoordinator.userId,
      'problem',
      id,
    ]);
    await player.problems.try(await player.problems.row(id), 'accept', player.problems.actors.coordinator);
    await workOff();
    expect(await told('watch')).toEqual(['冯书记', '王督办']);
    const mails = `select 1 from delivery d join notification n on n.id = d.notification_id where n.kind = 'watch'`;
    expect(await rows(mails)).toEqual([]);
    await watching.unwatch(id, principal);
    await player.problems.try(await player.problems.row(id), 'assign', player.problems.actors.coordinator);
    await workOff();
    expect(await told('watch')).toEqual(['冯书记', '王督办', '王督办']);
  }, 60_000);

  it('an answer due today and one that is late are each said once, in working time', async () => {
    const order = await player.row(await player.issue(await player.clockId()));
    const task = context.app.get(RemindOfOrderAnswers, { strict: false });
    const at = async (moment: string) => {
      context.app.get(SystemClock).now = () => new Date(moment);
      await task.run();
    };
    await rows(`update supervision_order set deadline = '2026-03-05T10:00:00Z' where id = $1`, [order.id]);
    await at('2026-03-05T00:30:00Z');
    expect(await told('order.answerDue')).toEqual([]);
    await at('2026-03-05T02:00:00Z');
    await at('2026-03-05T03:00:00Z');
    expect(await told('order.answerDue')).toEqual(['吴分管']);
    await at('2026-03-06T02:00:00Z');
    await at('2026-03-06T03:00:00Z');
    expect(await told('order.answerDue')).toEqual(['吴分管', '吴分管', '李处长', '王督办']);
  }, 60_000);

  it('the parties of an order hear of each act of the others, and find it among what waits for them', async () => {
    const { supervisor, deputyLeader, head } = player.cast;
    const waiting = async (actor: typeof supervisor, kind: string) =>
      (await context.app.get(ApprovalsReadModel).of(actor)).find((queue) => queue.kind === kind)?.count;
    const id = await player.issue(await player.clockId());
    expect([await waiting(deputyLeader, 'orderAnswers'), await waiting(head, 'orderAnswers')]).toEqual([1, 1]);
    await player.try(await player.row(id), 'answer', deputyLeader, orderFacts.answer);
    expect(await waiting(supervisor, 'orderClosings')).toBe(1);
    await player.try(await player.row(id), 'returnAnswer', supervisor, orderFacts.returnAnswer);
    await player.try(await player.row(id), 'answer', head, orderFacts.answer);
    await player.try(await player.row(id), 'close', supervisor, orderFacts.close);
    expect([await waiting(deputyLeader, 'orderAnswers'), await waiting(supervisor, 'orderClosings')]).toEqual([0, 0]);
    await workOff();
    expect(await told('order.issued')).toEqual(['吴分管', '李处长']);
    expect(await told('order.answered')).toEqual(['王督办', '王督办']);
    expect(await told('order.answerReturned')).toEqual(['吴分管', '李处长']);
    expect(await told('order.closed')).toEqual(['吴分管', '李处长']);
  }, 60_000);

  it('queues hold what their list holds: results, objections, extensions', async () => {
    const { head, coordinator, supervisor, host } = player.cast;
    const queue = async (actor: typeof head) =>
      Object.fromEntries((await context.app.get(ApprovalsReadModel).of(actor)).map(({ kind, count }) => [kind, count]));
    await player.problems.inState('IN_REVIEW');
    const objected = await player.problems.inState('ASSIGNED');
    await player.problems.try(await player.problems.row(objected), 'object', player.problems.actors.host);
    const extended = await player.problems.inState('IN_PROGRESS');
    const asked = await player.problems.row(extended);
    const facts = factsNow(player.problems, asked, 'requestExtension', new Date());
    expect(await player.problems.try(asked, 'requestExtension', player.problems.actors.host, facts)).toBe('OK');
    expect(await queue(head)).toMatchObject({ results: 1 });
    expect(await queue(coordinator)).toEqual({ objections: 1 });
    expect(await queue(supervisor)).toMatchObject({ extensions: 1, orderClosings: 0 });
    expect(await queue(host)).toEqual({});
  }, 60_000);
});
