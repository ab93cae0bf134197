import fc from 'fast-check';
import type { ProblemEvent } from '@zhuqi/domain/problem/problem-events.js';
import { foldProblem } from '@zhuqi/domain/problem/evolve-problem.js';
import { availableVisitActions } from '@zhuqi/domain/visit/available-visit-actions.js';
import { foldVisit } from '@zhuqi/domain/visit/evolve-visit.js';
import type { VisitEvent } from '@zhuqi/domain/visit/visit-events.js';
import { terminalVisitStates } from '@zhuqi/domain/visit/visit-state.js';
import { visitActions, type VisitAction } from '@zhuqi/domain/visit/visit.transitions.js';
import { makeCast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { VISIT_NOON, visitFacts, VisitPlayer } from '../../../test/support/visit-player.js';
import { storedEvents } from '../../../test/support/stored-events.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { toProblem } from '../problems/problem.mapper.js';
import { ProblemRepository } from '../problems/problem.repository.js';
import type { FindingInput, VisitFactsInput } from './graphql/visit.inputs.js';
import { toVisit } from './visit.mapper.js';

/** The same walks every time, which are known to go everywhere, and others each time. */
const FIXED = { numRuns: 45, seed: 20260305, endOnFailure: true };
const FREE = { numRuns: 25, endOnFailure: true };
const RUNS = FIXED.numRuns + FREE.numRuns;

const step = fc.record({
  minutes: fc.nat({ max: 90 }),
  pick: fc.nat({ max: 1_000 }),
  kind: fc.constantFrom('PROBLEM', 'SOLVED_ON_SPOT', 'SUGGESTION', 'WILLINGNESS'),
  raise: fc.boolean(),
  far: fc.boolean(),
  again: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

describe('random visits through the real services', () => {
  let context: FeatureContext;
  let player: VisitPlayer;
  let now = VISIT_NOON;
  const performed = new Set<VisitAction>();

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    player = new VisitPlayer(context.app, await makeCast(context.database));
  }, 60_000);
  afterAll(() => context.close());

  function findingOf({ kind, raise }: Step, id: string): FindingInput {
    const problem = {
      id: newId(),
      title: '招不到工艺工程师',
      content: '招聘半年未果。',
      category: 'GENERAL',
      area: 'TALENT',
      priority: 'NORMAL',
    };
    return {
      id,
      kind,
      text: `发现：${kind}`,
      ...(kind === 'WILLINGNESS' ? { qualification: 'HIGH_TECH', willingness: 'STRONG' } : {}),
      ...(raise && (kind === 'PROBLEM' || kind === 'SOLVED_ON_SPOT') ? { problem } : {}),
    };
  }

  function factsOf(action: VisitAction, given: Step, known: readonly string[]): VisitFactsInput {
    if (action === 'checkIn')
      return given.far ? { latitude: 33.5, longitude: 119.03, farReason: '在园区门口签到' } : visitFacts.checkIn;
    if (action === 'submit' && known.length > 0) return { summary: '看了研发车间。', hasNoMatter: false };
    if (action !== 'record' || given.pick % 3 === 0) return visitFacts[action];
    const id = given.again && known[0] ? known[0] : newId();
    return { findings: [findingOf(given, id)], hasNoMatter: false };
  }

  async function walk(steps: readonly Step[]): Promise<string> {
    now = VISIT_NOON;
    const id = await player.plan();
    for (const given of steps) {
      now = new Date(now.getTime() + given.minutes * 60_000);
      const row = await player.row(id);
      const offers = Object.values(player.actors).flatMap((actor) =>
        availableVisitActions(toVisit(row), { kind: 'user', actor }, now)
          .filter(({ action }) => action !== 'cancel' || given.pick % 11 === 0)
          // There is one item to cite.
          .filter(({ action }) => action !== 'citeItem' || row.itemKey === null)
          .map(({ action }) => ({ action, actor })),
      );
      const offer = offers[given.pick % Math.max(1, offers.length)];
      if (!offer) continue;
      const facts = factsOf(
        offer.action,
        given,
        row.findings.map((finding) => finding.id),
      );
      const code = await player.try(row, offer.action, offer.actor, facts);
      // A finding whose problem exists cannot become another kind; everything else on offer is accepted.
      expect(given.again ? ['OK', 'INVALID_FACT'] : ['OK']).toContain(code);
      if (code === 'OK') performed.add(offer.action);
    }
    return id;
  }

  async function inspect(id: string): Promise<void> {
    const row = await player.row(id);
    const events = await storedEvents<VisitEvent>(context.database, id);
    const byId = (findings: readonly { readonly id: string }[]) => [...findings].sort((a, b) => (a.id < b.id ? -1 : 1));
    const [folded, stored] = [foldVisit(events), { ...toVisit(row), sites: [] }];
    expect({ ...folded, findings: byId(folded.findings) }).toEqual({ ...stored, findings: byId(stored.findings) });
    expect(row.version).toBe(events.length);
    for (const { id: findingId, problemId } of row.findings) {
      if (problemId === null) continue;
      const problem = await context.app.get(ProblemRepository).findById(problemId);
      expect(problem).toMatchObject({ visitId: id, findingId, enterpriseId: row.enterpriseId });
      if (!problem) continue;
      const history = await storedEvents<ProblemEvent>(context.database, problemId);
      expect(foldProblem(history)).toEqual({ ...toProblem(problem), objectUntil: null });
    }
    const raised = await context.database.query(null, 'select 1 from problem where visit_id = $1', [id]);
    expect(raised).toHaveLength(row.findings.filter(({ problemId }) => problemId !== null).length);
    const open = row.clocks.filter(({ state }) => state === 'running' || state === 'paused').map(({ kind }) => kind);
    expect(new Set(open).size).toBe(open.length);
    const armed = await context.database.query(null, `select 1 from timer where subject_id = $1 and state = 'armed'`, [
      id,
    ]);
    if (terminalVisitStates.includes(row.state)) expect([open, armed]).toEqual([[], []]);
  }

  it(`${RUNS} walks: visit and problems are folds of their stored events, linked both ways, each raised once`, async () => {
    const steps = fc.array(step, { minLength: 6, maxLength: 20, size: 'max' });
    const property = fc.asyncProperty(steps, async (tries) => inspect(await walk(tries)));
    await fc.assert(property, FIXED);
    await fc.assert(property, FREE);
  }, 300_000);

  it('the walks performed every act, and raised problems both ways', async () => {
    expect(visitActions.filter((action) => !performed.has(action))).toEqual([]);
    const raised = await context.database.query(
      null,
      `select distinct state from problem where visit_id is not null order by state`,
    );
    expect(raised).toEqual([{ state: 'CLOSED' }, { state: 'SUBMITTED' }]);
  });
});
