import type { Actor } from '@zhuqi/domain/access/actor.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import PizZip from 'pizzip';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { OrderPlayer } from '../../../../test/support/order-player.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { BulletinFiles } from '../letter/bulletin-files.service.js';
import { DueCalendarReadModel, monthSpan } from './due-calendar.read-model.js';
import { BulletinReadModel } from './bulletin.read-model.js';
import { SupervisionBoardReadModel } from './supervision-board.read-model.js';

/** A Thursday noon. */
const now = new Date('2026-03-05T04:00:00Z');
const due = {
  blue: '2026-03-09T10:00:00Z',
  urge: '2026-03-06T10:00:00Z',
  order1: '2026-03-04T10:00:00Z',
  order2: '2026-03-02T10:00:00Z',
  bulletin: '2026-02-13T10:00:00Z',
  none: '2026-03-20T10:00:00Z',
} as const;

describe('supervision board', () => {
  let context: FeatureContext;
  let player: OrderPlayer;
  const clocks = {} as Record<keyof typeof due, string>;

  const rows = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    context.database.query<Row>(null, sql, values);
  const board = (actor: Actor, options: Parameters<SupervisionBoardReadModel['of']>[1] = null) =>
    context.app.get(SupervisionBoardReadModel).of(actor, options);

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    player = await OrderPlayer.prepare(context.app);
    // Only the clocks below: whatever else runs is not on the ladder.
    for (const rung of Object.keys(due) as (keyof typeof due)[]) clocks[rung] = await player.clockId();
    await rows(`update clock set due_at = '2026-06-01T10:00:00Z' where kind <> 'host'`);
    for (const [rung, at] of Object.entries(due)) {
      const id = clocks[rung as keyof typeof due];
      await rows(`update clock set due_at = $2 where id = $1`, [id, at]);
      await rows(`update problem set due_at = $2 from clock c where c.id = $1 and problem.id = c.subject_id`, [id, at]);
    }
    await rows(
      `update timer set state = 'fired', rung = 'blue', fired_at = now() where step = 'T-2' and clock_id = $1`,
      [clocks.blue],
    );
    await rows(
      `update timer set state = 'fired', rung = 'urge', fired_at = now() where step = 'T-1' and clock_id = $1`,
      [clocks.urge],
    );
    await rows(
      `insert into timer (id, bureau_id, clock_id, subject_type, subject_id, step, fire_at, state, fired_at, rung)
       select gen_random_uuid(), bureau_id, id, subject_type, subject_id, 'T+5', $2, 'fired', $2, 'bulletin' from clock where id = $1`,
      [clocks.bulletin, new Date('2026-03-03T01:00:00Z')],
    );
  }, 60_000);
  afterAll(() => context.close());

  it('says who is late, by how much, on which rung; by unit and by leader', async () => {
    const { totals, byUnit, byLeader, items, totalItems } = await board(player.cast.supervisor);
    expect(totals).toMatchObject({
      total: 5,
      late: 3,
      blue: 1,
      urge: 1,
      order1: 1,
      order2: 1,
      bulletin: 1,
      returned: 0,
    });
    expect(totalItems).toBe(5);
    expect(items.map(({ rung, daysLate }) => [rung, daysLate])).toEqual([
      ['bulletin', 14],
      ['order2', 3],
      ['order1', 1],
      ['urge', -1],
      ['blue', -2],
    ]);
    expect(byUnit).toMatchObject([{ name: '高新技术处', total: 5, late: 3, worstDays: 14 }]);
    expect(byLeader).toMatchObject([{ name: '吴分管', total: 5, late: 3 }]);
    expect(items[0]).toMatchObject({
      ownerName: '赵经办',
      enterpriseName: '淮安恒盛精密机械有限公司',
      orderNumber: null,
    });
  });

  it('shows everybody their own: the head the unit, the leader what they supervise, others nothing', async () => {
    const { head, deputyLeader, otherHead, principal, districtCoordinator, foreignCoordinator } = player.cast;
    const seen = async (actor: Actor) => (await board(actor)).totals.total;
    expect(await seen(head)).toBe(5);
    expect(await seen(deputyLeader)).toBe(5);
    expect(await seen(principal)).toBe(5);
    // A unit that helps with a case sees it.
    expect(await seen(otherHead)).toBe(5);
    expect(await seen(foreignCoordinator)).toBe(0);
    expect(await seen(districtCoordinator)).toBe(0);
  });

  it('filters, searches, sorts and pages the rows; totals stay', async () => {
    const { supervisor } = player.cast;
    const some = await board(supervisor, {
      filter: { rungs: ['order1', 'order2'] },
      sort: { field: 'dueAt', order: 'DESC' as never },
    });
    expect(some.items.map(({ rung }) => rung)).toEqual(['order1', 'order2']);
    expect([some.totalItems, some.totals.total]).toEqual([2, 5]);
    const page = await board(supervisor, { skip: 2, take: 2 });
    expect(page.items.map(({ rung }) => rung)).toEqual(['order1', 'urge']);
    expect((await board(supervisor, { filter: { text: '检测设备' } })).totalItems).toBe(5);
    expect((await board(supervisor, { filter: { text: '没有这样的' } })).totalItems).toBe(0);
    expect((await board(supervisor, { filter: { unitId: player.cast.host.unitId } })).totalItems).toBe(5);
    expect((await board(supervisor, { filter: { leaderId: player.cast.principal.userId } })).totalItems).toBe(0);
    expect((await board(supervisor, { filter: { returned: true, kinds: ['host'] } })).totalItems).toBe(0);
  });

  it('names the order of a promise', async () => {
    await player.issue(clocks.order1);
    const { items } = await board(player.cast.supervisor, { filter: { rungs: ['order1'] } });
    expect(items).toMatchObject([{ orderNumber: '淮科督〔2026〕1号', orderState: 'ISSUED' }]);
  });

  it('the calendar counts what falls due, and says which days are worked', async () => {
    const { from, to } = monthSpan('2026-03');
    expect([from, to]).toEqual(['2026-02-23', '2026-04-06']);
    const days = await context.app.get(DueCalendarReadModel).days(player.cast.supervisor, from, to);
    expect(days).toHaveLength(42);
    const on = (day: string) => days.find((each) => each.day === day);
    expect(on('2026-03-02')).toMatchObject({ problems: 1, late: 1, workday: true });
    expect(on('2026-03-09')).toMatchObject({ problems: 1, late: 0, orders: 1 });
    expect(on('2026-03-08')).toMatchObject({ problems: 0, workday: false, reason: '周末' });
    const own = await context.app.get(DueCalendarReadModel).days(player.cast.otherMember, from, to);
    expect(own.reduce((sum, { problems, orders }) => sum + problems + orders, 0)).toBe(0);
  });

  it('通报 of a period: what reached the last rung, as a list, a letter and a sheet', async () => {
    const [from, to] = [shanghaiDayOf('2026-03-02'), shanghaiDayOf('2026-03-08')];
    const { supervisor, foreignCoordinator } = player.cast;
    const list = (actor: Actor) => context.app.get(BulletinReadModel).list(actor, from, to);
    expect(await list(supervisor)).toMatchObject([
      { unitName: '高新技术处', daysLate: 14, open: true, ownerName: '赵经办' },
    ]);
    expect(await list(foreignCoordinator)).toEqual([]);
    const letter = new PizZip(await context.app.get(BulletinFiles).letter(supervisor, from, to));
    const text = (letter.file('word/document.xml')?.asText() ?? '').replace(/<[^>]+>/g, '');
    expect(text).toContain('共有1件企业问题办理事项逾期至通报');
    expect(text).toContain('高新技术处');
    expect(text).not.toMatch(/[{}]/);
    const sheet = new PizZip(await context.app.get(BulletinFiles).sheet(supervisor, from, to));
    expect(sheet.file('xl/worksheets/sheet1.xml')?.asText()).toContain('高新技术处');
  });
});
