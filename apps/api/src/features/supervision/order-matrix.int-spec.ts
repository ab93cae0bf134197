import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { decideOrder } from '@zhuqi/domain/supervision/decide-order.js';
import { orderScope } from '@zhuqi/domain/supervision/order-actor.js';
import type { OrderFacts } from '@zhuqi/domain/supervision/order-facts.js';
import { orderStates } from '@zhuqi/domain/supervision/order-state.js';
import { orderActions, type OrderAction } from '@zhuqi/domain/supervision/order.transitions.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { orderFacts, OrderPlayer } from '../../../test/support/order-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { toOrder } from './order.mapper.js';
import type { OrderRow } from './order.row.js';

const now = new Date('2026-03-05T04:00:00Z');

/** Every state × every action × everybody, through the services on PostgreSQL: they do as the domain's table says. */
describe('supervision order: state × action × person', () => {
  let context: FeatureContext;
  let player: OrderPlayer;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    player = await OrderPlayer.prepare(context.app);
  }, 60_000);
  afterAll(() => context.close());

  function expected(row: OrderRow, action: OrderAction, actor: Actor): string {
    const order = toOrder(row);
    if (!can(actor, 'order.read', orderScope(order))) return 'NOT_FOUND';
    const decision = decideOrder(order, action, orderFacts[action] as OrderFacts, { kind: 'user', actor }, now);
    return decision.ok ? 'OK' : decision.refusal.code;
  }

  it.each(orderStates)(
    '%s',
    async (state) => {
      let row = await player.inState(state);
      const [answers, table]: [Record<string, string>, Record<string, string>] = [{}, {}];
      for (const action of orderActions)
        for (const [name, actor] of Object.entries(player.actors)) {
          const cell = `${action} by ${name}`;
          table[cell] = expected(row, action, actor);
          answers[cell] = await player.try(row, action, actor, orderFacts[action]);
          if (answers[cell] !== 'OK') continue;
          expect((await player.row(row.id)).version).toBe(row.version + 1);
          row = await player.inState(state);
        }
      expect(answers).toEqual(table);
      // No refusal has left a trace.
      expect(await player.row(row.id)).toEqual(row);
      const events = await context.database.query(null, 'select 1 from event where subject_id = $1', [row.id]);
      expect(events).toHaveLength(row.version);
    },
    60_000,
  );

  it('refuses what it does not know, and a version that has moved on', async () => {
    const row = await player.inState('ISSUED');
    const { supervisor, deputyLeader } = player.cast;
    expect(await player.try(row, 'shred', supervisor)).toBe('NO_SUCH_ACTION');
    expect(await player.try({ ...row, id: 'nonsense' }, 'answer', deputyLeader)).toBe('NOT_FOUND');
    expect(await player.try({ ...row, version: 7 }, 'answer', deputyLeader, orderFacts.answer)).toBe('CONFLICT');
    expect(await player.try(row, 'answer', deputyLeader, { answer: '  ' })).toBe('MISSING_FACT');
  });

  it('of twenty answers at once one counts', async () => {
    const row = await player.inState('ISSUED');
    const codes = await Promise.all(
      Array.from({ length: 20 }, () => player.try(row, 'answer', player.cast.deputyLeader, orderFacts.answer)),
    );
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(19);
  });
});
