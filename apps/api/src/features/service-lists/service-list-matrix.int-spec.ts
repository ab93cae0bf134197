import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { asActor } from '@zhuqi/domain/lifecycle/act.types.js';
import { listDecider, listScope } from '@zhuqi/domain/service-list/decide-list.js';
import { foldList, type ListEvent } from '@zhuqi/domain/service-list/evolve-list.js';
import { listStates } from '@zhuqi/domain/service-list/list-state.js';
import type { ListAction } from '@zhuqi/domain/service-list/list.transitions.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { ListPlayer } from '../../../test/support/list-player.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { serviceListKind } from './service-list.kind.js';

const now = new Date('2026-03-05T04:00:00Z');

const EVENTS = `
  select type, at, payload->>'from' as "from", payload->>'to' as "to", payload->'data' as data from event where subject_id = $1 order by version`;

/** Every state × every action × everybody, through the services on PostgreSQL: they do as the domain's table says. */
describe('service list: state × action × person', () => {
  let context: FeatureContext;
  let player: ListPlayer;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    player = await ListPlayer.prepare(context.app);
  }, 60_000);
  afterAll(() => context.close());

  const stored = async (id: string) => (await context.app.get(AggregateStore).find(serviceListKind, id))!.aggregate;

  async function expected(id: string, action: ListAction, actor: Actor): Promise<string> {
    const list = await stored(id);
    if (!can(actor, 'serviceList.read', listScope(list))) return 'NOT_FOUND';
    const facts = action === 'edit' ? { items: list.items } : player.facts(action);
    const decision = listDecider.decide(list, action, facts, asActor(actor), now);
    return decision.ok ? 'OK' : decision.refusal.code;
  }

  it.each(listStates)(
    '%s',
    async (state) => {
      let id = await player.inState(state);
      expect((await stored(id)).state).toBe(state);
      const [answers, table]: [Record<string, string>, Record<string, string>] = [{}, {}];
      for (const action of listDecider.actions)
        for (const [name, actor] of Object.entries(player.actors)) {
          const cell = `${action} by ${name}`;
          table[cell] = await expected(id, action, actor);
          const version = await player.version(id);
          answers[cell] = await player.try(id, action, actor, player.facts(action));
          expect(await player.version(id)).toBe(answers[cell] === 'OK' ? version + 1 : version);
          if (answers[cell] === 'OK') id = await player.inState(state);
        }
      // Items of another bureau are not found before anything else is asked.
      const foreign = (cell: string) => cell === 'edit by foreignCoordinator';
      for (const cell of Object.keys(answers).filter(foreign)) table[cell] = 'INVALID_FACT';
      expect(answers).toEqual(table);
    },
    120_000,
  );

  it('is the fold of its events, items included', async () => {
    const id = await player.inState('DRAFT');
    await player.go(id, ['approve', 'returnDraft']);
    const { coordinator } = player.cast;
    expect(await player.try(id, 'edit', coordinator, { title: '新清单', ...player.facts('edit') })).toBe('OK');
    await player.go(id, ['approve', 'publish', 'stop']);
    const events = await context.database.query<ListEvent>(null, EVENTS, [id]);
    expect(foldList(events)).toEqual(await stored(id));
    expect(events).toHaveLength(7);
  });
});
