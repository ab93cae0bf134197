import { can } from '@zhuqi/domain/access/can.js';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { decideVisit } from '@zhuqi/domain/visit/decide-visit.js';
import { visitScope } from '@zhuqi/domain/visit/visit-actor.js';
import type { VisitFacts } from '@zhuqi/domain/visit/visit-facts.js';
import { visitStates } from '@zhuqi/domain/visit/visit-state.js';
import { visitActions, type VisitAction } from '@zhuqi/domain/visit/visit.transitions.js';
import { CITED_ITEM, makeCast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { VISIT_NOON, visitFacts, VisitPlayer } from '../../../test/support/visit-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { toVisit } from './visit.mapper.js';
import type { VisitRow } from './visit.row.js';

/** Every state × every action × everybody, through the services on PostgreSQL: they do as the domain's table says. */
describe('visit: state × action × person', () => {
  let context: FeatureContext;
  let player: VisitPlayer;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => VISIT_NOON;
    player = new VisitPlayer(context.app, await makeCast(context.database));
  }, 60_000);
  afterAll(() => context.close());

  const factsOf = (action: VisitAction) =>
    (action === 'citeItem' ? { item: CITED_ITEM } : visitFacts[action]) as VisitFacts;

  function expected(row: VisitRow, action: VisitAction, actor: Actor): string {
    const visit = toVisit(row);
    if (!can(actor, 'visit.read', visitScope(visit))) return 'NOT_FOUND';
    const decision = decideVisit(visit, action, factsOf(action), { kind: 'user', actor }, VISIT_NOON);
    return decision.ok ? 'OK' : decision.refusal.code;
  }

  it.each(visitStates)(
    '%s',
    async (state) => {
      let row = await player.row(await player.inState(state));
      const [answers, table]: [Record<string, string>, Record<string, string>] = [{}, {}];
      for (const action of visitActions)
        for (const [name, actor] of Object.entries(player.actors)) {
          const cell = `${action} by ${name}`;
          table[cell] = expected(row, action, actor);
          answers[cell] = await player.try(row, action, actor);
          if (answers[cell] !== 'OK') continue;
          expect((await player.row(row.id)).version).toBe(row.version + 1);
          row = await player.row(await player.inState(state));
        }
      expect(answers).toEqual(table);
      // No refusal has left a trace.
      expect(await player.row(row.id)).toEqual(row);
      const events = await context.database.query(null, 'select 1 from event where subject_id = $1', [row.id]);
      expect(events).toHaveLength(row.version);
    },
    60_000,
  );
});
