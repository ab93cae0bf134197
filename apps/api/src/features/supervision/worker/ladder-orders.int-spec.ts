import { newId } from '../../../platform/database/new-id.js';
import { DispatchEventHandler } from '../../../platform/outbox/dispatch-event.handler.js';
import { OutboxWorkerModule } from '../../../platform/outbox/outbox-worker.module.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { OrderPlayer } from '../../../../test/support/order-player.js';
import { rowRules } from '../../ledger/row-rules.js';
import { NotificationsWorkerModule } from '../../notifications/notifications-worker.module.js';
import { SupervisionWorkerModule } from './supervision-worker.module.js';

interface Rung {
  readonly rung: string;
  readonly step: string;
  readonly recipients: readonly string[];
}

const blue: Rung = { rung: 'blue', step: 'T-2', recipients: ['handler'] };
const urge: Rung = { rung: 'urge', step: 'T-1', recipients: ['handler', 'unitHead'] };
const order1: Rung = { rung: 'order1', step: 'T+1', recipients: ['handler', 'unitHead', 'deputyLeader'] };
const order2: Rung = { rung: 'order2', step: 'T+3', recipients: ['handler', 'unitHead', 'deputyLeader', 'principal'] };
const bulletin: Rung = { rung: 'bulletin', step: 'T+5', recipients: ['unitHead', 'deputyLeader', 'principal'] };

/** What the sweep says, through the real outbox, on PostgreSQL. */
describe('a promise climbs the ladder', () => {
  let context: FeatureContext;
  let player: OrderPlayer;
  let clockId: string;

  beforeEach(async () => {
    context = await featureContext(OutboxWorkerModule, NotificationsWorkerModule, SupervisionWorkerModule);
    player = await OrderPlayer.prepare(context.app);
    clockId = await player.clockId();
  }, 60_000);
  afterEach(() => context.close());

  const rows = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    context.database.query<Row>(null, sql, values);

  /** What the check of the books finds. */
  const faultyOrders = () =>
    rows(`select id from (${rowRules.find(({ code }) => code === 'ORDER_STATE')?.sql ?? ''}) faults`);

  /** As timer-sweep writes it. @returns the outbox id */
  async function reached({ rung, step, recipients }: Rung, id = clockId): Promise<string> {
    const [eventId, outboxId] = [newId(), newId()];
    await rows(
      `insert into event (id, bureau_id, subject_type, subject_id, version, type, actor_name, at, payload)
       select $1, c.bureau_id, 'clock', c.id, (select coalesce(max(version), 0) + 1 from event where subject_id = c.id), 'clock.rungReached', '系统', now(),
         jsonb_build_object('subjectType', c.subject_type, 'subjectId', c.subject_id, 'kind', c.kind, 'round', c.round, 'ownerUserId', c.owner_user_id,
           'ownerUnitId', c.owner_unit_id, 'dueAt', c.due_at, 'overdueAt', c.overdue_at, 'step', $3::text, 'rung', $4::text, 'recipients', $5::jsonb)
       from clock c where c.id = $2`,
      [eventId, id, step, rung, JSON.stringify(recipients)],
    );
    await rows(
      `insert into outbox (id, topic, event_id, created_at, next_at) values ($1, 'clock.rungReached', $2, now(), now())`,
      [outboxId, eventId],
    );
    return outboxId;
  }

  /** Works off everything that waits, and what it causes. */
  async function workOff(): Promise<void> {
    const open = await rows<{ id: string }>('select id from outbox where done_at is null order by created_at, id');
    for (const { id } of open) await context.app.get(DispatchEventHandler, { strict: false }).handle({ outboxId: id });
    if (open.length > 0) await workOff();
  }

  /** Every event a second time, as after a crash. */
  async function tellAgain(): Promise<void> {
    await rows('update outbox set done_at = null, enqueued_at = null');
    await workOff();
  }

  /** The case ends the way cases do. */
  async function end(): Promise<void> {
    const [problem] = await rows<{ id: string }>('select subject_id as id from clock where id = $1', [clockId]);
    const row = await player.problems.row(problem?.id ?? '');
    expect(await player.problems.try(row, 'withdraw', player.problems.actors.reporter)).toBe('OK');
    await workOff();
  }

  const climb = async (rung: Rung, id?: string): Promise<void> => {
    await reached(rung, id);
    await workOff();
  };

  const told = async (like: string) =>
    (
      await rows<{ name: string }>(
        `select u.name from notification n join app_user u on u.id = n.user_id where n.kind like $1 order by u.name`,
        [like],
      )
    ).map(({ name }) => name);

  const orders = () =>
    rows<{ number: string; level: number; name: string; demand: string }>(
      'select number, level, issued_to_name as name, demand from supervision_order order by serial',
    );

  const overdue = (days: number) =>
    rows(`update clock set due_at = now() - make_interval(days => $2) where id = $1`, [clockId, days]);

  it('蓝: the handler; 催办: the head as well; no order yet', async () => {
    await climb(blue);
    expect(await told('ladder.blue.%')).toEqual(['赵经办']);
    await climb(urge);
    expect(await told('ladder.urge.%')).toEqual(['李处长', '赵经办']);
    expect(await orders()).toEqual([]);
  });

  it('督办单 1 to the supervising leader, 2 to the principal, then 通报', async () => {
    await overdue(3);
    await climb(order1);
    await climb(order2);
    await climb(bulletin);
    const year = new Date().getFullYear();
    expect(await orders()).toMatchObject([
      { number: `淮科督〔${year}〕1号`, level: 1, name: '吴分管' },
      { number: `淮科督〔${year}〕2号`, level: 2, name: '冯书记' },
    ]);
    expect((await orders())[0]?.demand).toContain('至今逾期');
    expect(await told('ladder.order1.%')).toEqual(['李处长', '赵经办']);
    expect(await told('ladder.order2.%')).toEqual(['吴分管', '李处长', '赵经办']);
    expect(await told('ladder.bulletin.%')).toEqual(['冯书记', '吴分管', '李处长']);
    // The orders themselves tell their addressees, and the head, who may answer for them.
    expect(await told('order.issued')).toEqual(['冯书记', '吴分管', '李处长', '李处长']);
  });

  it('an order nobody has answered ends with its case, and says so; an answered one is a colleague’s to close', async () => {
    await overdue(3);
    await climb(order1);
    await climb(order2);
    const [first, second] = await rows<{ id: string }>('select id from supervision_order order by serial');
    if (!first || !second) throw new Error('no orders');
    await player.try(await player.row(second.id), 'answer', player.cast.principal, { answer: '已督促。' });
    await workOff();
    expect(await player.row(first.id)).toMatchObject({ state: 'ISSUED', version: 1 });
    await end();
    const closed = { state: 'CLOSED', version: 2, closingNote: '所督问题已撤回，督办单随案办结，不再要求答复。' };
    expect(await player.row(first.id)).toMatchObject(closed);
    await tellAgain();
    expect(await player.row(first.id)).toMatchObject(closed);
    expect(await player.row(second.id)).toMatchObject({ state: 'ANSWERED' });
    expect(await faultyOrders()).toEqual([]);
    await rows('update supervision_order set answer = null where id = $1', [second.id]);
    expect(await faultyOrders()).toEqual([{ id: second.id }]);
    expect(await told('order.closedWithCase')).toEqual(['吴分管', '李处长']);
  });

  it('an order issued while its case was ending ends at once; one of a case that goes on again stands', async () => {
    await overdue(3);
    // The rung was reached before the case ended, its order comes after.
    await rows(`update problem set state = 'CLOSED', closed_at = now()`);
    await climb(order1);
    expect(await rows('select state from supervision_order')).toEqual([{ state: 'CLOSED' }]);
    await rows(`update problem set state = 'IN_PROGRESS', closed_at = null`);
    await climb(order2);
    await tellAgain();
    expect(await rows('select state from supervision_order where level = 2')).toEqual([{ state: 'ISSUED' }]);
  });

  it('each level once per promise, however often and however many the event is told', async () => {
    await overdue(3);
    const outboxIds = [await reached(order1), await reached(order1), await reached(order1)];
    const dispatch = (outboxId: string) =>
      context.app.get(DispatchEventHandler, { strict: false }).handle({ outboxId });
    await Promise.all([...outboxIds, ...outboxIds].map(dispatch));
    await tellAgain();
    expect(await orders()).toHaveLength(1);
    expect(await told('ladder.order1.%')).toEqual(['李处长', '赵经办']);
    // Assigned again, it is another promise.
    const other = await player.clockId();
    await climb(order1, other);
    expect(await orders()).toHaveLength(2);
  });

  it('a promise kept or paused meanwhile brings nothing', async () => {
    await rows(`update clock set state = 'done', done_at = now() where id = $1`, [clockId]);
    await climb(order1);
    expect(await orders()).toEqual([]);
    expect(await told('ladder.%')).toEqual([]);
  });

  it('nobody to address: who supervises and the head are told in words, and the ladder goes on', async () => {
    await rows('update unit set supervising_leader_id = null');
    await overdue(3);
    await climb(order1);
    expect(await orders()).toEqual([]);
    expect(await told('ladder.noAddressee.%')).toEqual(['李处长', '王督办']);
    await climb(order2);
    expect(await orders()).toMatchObject([{ level: 2, name: '冯书记' }]);
  });

  it('a promise of a role belongs to where its people sit', async () => {
    const problemId = await player.problems.inState('SUBMITTED');
    await rows('update unit set supervising_leader_id = $2 where id = $1', [
      player.cast.coordinator.unitId,
      player.cast.deputyLeader.userId,
    ]);
    await climb(order1, await player.clockId('accept', problemId));
    expect(await orders()).toMatchObject([{ level: 1, name: '吴分管' }]);
    expect(await told('ladder.order1.accept')).toContain('周协调');
  });
});
