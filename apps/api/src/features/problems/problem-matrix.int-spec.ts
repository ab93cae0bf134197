import { can } from '@zhuqi/domain/access/can.js';
import { decide } from '@zhuqi/domain/problem/decide-problem.js';
import { asUser, type ProblemActor } from '@zhuqi/domain/problem/problem-actor.js';
import { problemScope } from '@zhuqi/domain/problem/problem-scope.js';
import { problemStates, type ProblemState } from '@zhuqi/domain/problem/problem-state.js';
import { defaultMaxExtensions } from '@zhuqi/domain/problem/max-extensions.js';
import { problemActions, transitionOf } from '@zhuqi/domain/problem/problem.transitions.js';
import { makeCast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { ProblemPlayer, reachableStates } from '../../../test/support/problem-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { hostTermOf } from './host-term.js';
import { toProblem } from './problem.mapper.js';
import type { ProblemRow } from './problem.row.js';

const now = new Date('2026-03-05T04:00:00Z');

/** Every state × every action × everybody, through the services on PostgreSQL: they do as the domain's table says. */
describe('state × action × person', () => {
  let context: FeatureContext;
  let player: ProblemPlayer;
  let people: Readonly<Record<string, ProblemActor>>;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    const cast = await makeCast(context.database);
    player = await ProblemPlayer.prepare(context.app, cast);
    const { otherHead, otherMember, districtCoordinator, foreignCoordinator } = cast;
    people = {
      ...player.actors,
      'head of another unit': asUser(otherHead),
      'member of another unit': asUser(otherMember),
      'coordinator of a district': asUser(districtCoordinator),
      'coordinator of another bureau': asUser(foreignCoordinator),
    };
  }, 60_000);
  afterAll(() => context.close());

  /** What is out of sight is not there; everything else is the domain's word. */
  async function expected(
    row: ProblemRow,
    action: (typeof problemActions)[number],
    who: ProblemActor,
  ): Promise<string> {
    const planner = await context.app.get(DeadlineService, { strict: false }).planner();
    const found = toProblem(row);
    const hostTerm = hostTermOf(planner, found, row.clocks);
    const problem = { ...found, hostTerm, maxExtensions: defaultMaxExtensions };
    if (who.kind === 'user' && !can(who.actor, 'problem.read', problemScope(problem))) return 'NOT_FOUND';
    const decision = decide(problem, action, player.facts(action).facts, who, now);
    return decision.ok ? 'OK' : decision.refusal.code;
  }

  const written = async (id: string) => {
    const [found] = await context.database.query<{ events: number; version: number; state: ProblemState }>(
      null,
      `select (select count(*) from event where subject_id = p.id) as events, version, state from problem p where id = $1`,
      [id],
    );
    return found;
  };

  it('reaches every state', () => expect([...reachableStates].sort()).toEqual([...problemStates].sort()));

  it.each(reachableStates)(
    '%s',
    async (state) => {
      const [answers, table]: [Record<string, string>, Record<string, string>] = [{}, {}];
      for (const action of problemActions) {
        let row = await player.readyFor(action, state);
        for (const [name, who] of Object.entries(people)) {
          const cell = `${action} by ${name}`;
          table[cell] = await expected(row, action, who);
          answers[cell] = await player.try(row, action, who);
          if (answers[cell] !== 'OK') continue;
          expect((await written(row.id))?.version).toBe(row.version + 1);
          row = await player.readyFor(action, state);
        }
        // No refusal has left a trace.
        expect(await written(row.id)).toEqual({ events: row.version, version: row.version, state });
      }
      expect(answers).toEqual(table);
      // Everything the table allows in this state, somebody has done.
      const done = problemActions.filter((action) =>
        Object.keys(people).some((who) => answers[`${action} by ${who}`] === 'OK'),
      );
      expect(done).toEqual(problemActions.filter((action) => transitionOf(action).from.includes(state)));
    },
    120_000,
  );
});
