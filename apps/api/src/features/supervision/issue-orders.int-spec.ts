import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { OrderPlayer } from '../../../test/support/order-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { IssueByHand } from './issue-by-hand.service.js';

const now = new Date('2026-03-05T04:00:00Z');

describe('numbers of supervision orders', () => {
  let context: FeatureContext;
  let player: OrderPlayer;
  const clock = { now };

  beforeEach(async () => {
    context = await featureContext();
    clock.now = now;
    context.app.get(SystemClock).now = () => clock.now;
    player = await OrderPlayer.prepare(context.app);
  }, 60_000);
  afterEach(() => context.close());

  const numbers = async () =>
    (
      await context.database.query<{ number: string }>(
        null,
        'select number from supervision_order order by year, serial',
      )
    ).map(({ number }) => number);

  it('fifty at once are 1 to 50, without a gap', async () => {
    const clocks: string[] = [];
    for (let i = 0; i < 50; i += 1) clocks.push(await player.clockId());
    const made = await Promise.all(clocks.map((id) => player.issue(id)));
    expect(new Set(made).size).toBe(50);
    expect(await numbers()).toEqual(Array.from({ length: 50 }, (_, i) => `淮科督〔2026〕${i + 1}号`));
  }, 60_000);

  it('one per promise and level, however many ask at once; a refused one uses up no number', async () => {
    const id = await player.clockId();
    const made = await Promise.all(Array.from({ length: 10 }, () => player.issue(id)));
    expect(made.filter((code) => code === 'DUPLICATE')).toHaveLength(9);
    expect(await player.issue(id, 2)).toMatch(/^[0-9a-f-]{36}$/);
    expect(await numbers()).toEqual(['淮科督〔2026〕1号', '淮科督〔2026〕2号']);
  });

  it('begins anew in the next year, by the Shanghai calendar', async () => {
    const [first, second] = [await player.clockId(), await player.clockId()];
    await player.issue(first);
    clock.now = new Date('2026-12-31T16:30:00Z');
    await player.issue(second);
    expect(await numbers()).toEqual(['淮科督〔2026〕1号', '淮科督〔2027〕1号']);
  });

  it('goes to the supervising leader, then to the principal; says whom it would go to beforehand', async () => {
    const id = await player.clockId();
    const preview = await context.app.get(IssueByHand).preview(id, 1, player.cast.supervisor);
    expect(preview).toMatchObject({ addresseeName: '吴分管', unitName: '高新技术处', problem: null });
    expect(preview?.demand).toContain('将于');
    expect(await player.row(await player.issue(id, 1))).toMatchObject({
      issuedToName: '吴分管',
      issuedByName: '王督办',
    });
    expect(await player.row(await player.issue(id, 2))).toMatchObject({ issuedToName: '冯书记' });
    const again = await context.app.get(IssueByHand).preview(id, 1, player.cast.supervisor);
    expect(again?.problem).toBe('同级督办单已经下发（淮科督〔2026〕1号）。');
  });

  it('says what is missing, and to whom it may not go', async () => {
    const { supervisor, districtCoordinator, coordinator } = player.cast;
    const id = await player.clockId();
    expect(await player.issue('nonsense')).toBe('NOT_FOUND');
    expect(await player.issue(id, 1, coordinator)).toBe('NOT_FOUND');
    expect(await player.issue(id, 1, districtCoordinator)).toBe('NOT_FOUND');
    expect(await player.issue(id, 3 as 1)).toBe('INVALID');
    await context.database.query(null, `update clock set state = 'paused' where id = $1`, [id]);
    expect(await player.issue(id, 1, supervisor)).toBe('CLOCK_NOT_RUNNING');
    const other = await player.clockId();
    await context.database.query(null, 'update unit set supervising_leader_id = null');
    expect(await player.issue(other)).toBe('NO_ADDRESSEE');
    expect((await context.app.get(IssueByHand).preview(other, 1, supervisor))?.problem).toContain('还没有设置分管领导');
  });
});
