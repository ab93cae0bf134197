import fc from 'fast-check';
import { availableActions } from '@zhuqi/domain/problem/available-actions.js';
import { foldProblem } from '@zhuqi/domain/problem/evolve-problem.js';
import type { ProblemEvent } from '@zhuqi/domain/problem/problem-events.js';
import type { ProblemActor } from '@zhuqi/domain/problem/problem-actor.js';
import { ledgerGap, type ProblemCount } from '@zhuqi/domain/problem/problem-ledger.js';
import { defaultMaxExtensions } from '@zhuqi/domain/problem/max-extensions.js';
import { terminalProblemStates } from '@zhuqi/domain/problem/problem-state.js';
import { problemActions, type ProblemAction } from '@zhuqi/domain/problem/problem.transitions.js';
import { makeCast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import type { CompleteFacts } from '../../../test/support/problem-facts.js';
import { factsNow } from '../../../test/support/facts-now.js';
import { ProblemPlayer } from '../../../test/support/problem-player.js';
import { storedEvents } from '../../../test/support/stored-events.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { clockFactOf } from '../deadlines/clock.mapper.js';
import { dueOf } from '../deadlines/subject-due.js';
import { checkLedger } from '../ledger/check-ledger.js';
import { toProblem } from './problem.mapper.js';
import type { ProblemRow } from './problem.row.js';

/** The same walks every time, which are known to go everywhere, and others each time. */
const FIXED = { numRuns: 140, seed: 20260305, endOnFailure: true };
const FREE = { numRuns: 60, endOnFailure: true };
const RUNS = FIXED.numRuns + FREE.numRuns;

const step = fc.record({
  hours: fc.nat({ max: 30 }),
  pick: fc.nat({ max: 1_000 }),
  satisfaction: fc.constantFrom('SATISFIED' as const, 'BASIC' as const, 'DISSATISFIED' as const),
  dissatisfactionCause: fc.constantFrom('IN_OUR_HANDS' as const, 'OUTSIDE' as const),
  pauseReason: fc.constantFrom('SUPPLEMENT' as const, 'HEARING' as const),
  alone: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Rare, or no walk would come far. */
const endings: readonly ProblemAction[] = ['withdraw', 'reject', 'merge'];

/** Beside the way, taken now and then. */
const asides: readonly ProblemAction[] = [
  'urge',
  'instruct',
  'recategorise',
  'citeItem',
  'raisePriority',
  'transferHost',
  'transferCoHandler',
];

const endsRound = ['problem.rated', 'problem.calledBack', 'problem.ratingTimedOut'];

describe('random walks through the real services', () => {
  let context: FeatureContext;
  let player: ProblemPlayer;
  let now = new Date('2026-03-05T04:00:00Z');
  const performed = new Set<ProblemAction>();

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    player = await ProblemPlayer.prepare(context.app, await makeCast(context.database));
  }, 60_000);
  afterAll(() => context.close());

  const rows = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    context.database.query<Row>(null, sql, values);

  function factsOf(
    row: ProblemRow,
    action: ProblemAction,
    { satisfaction, dissatisfactionCause, pauseReason, alone }: Step,
  ): CompleteFacts {
    const { input, facts } = factsNow(player, row, action, now);
    const more = {
      ...(action === 'rate' || action === 'callback' ? { satisfaction, dissatisfactionCause } : {}),
      ...(action === 'requestInfo' ? { pauseReason } : {}),
      ...(action === 'decideExtension' && alone ? { approved: false, reason: '条件尚不具备。' } : {}),
      ...(action === 'assign' && alone ? { coHandlers: [] } : {}),
    };
    return { input: { ...input, ...more }, facts: { ...facts, ...more } };
  }

  async function walk(mode: 'draft' | 'submit' | 'solvedOnTheSpot', steps: readonly Step[]): Promise<string> {
    now = new Date('2026-03-05T04:00:00Z');
    const id = await player.raise(mode);
    for (const given of steps) {
      now = new Date(now.getTime() + given.hours * 3_600_000);
      const row = await player.row(id);
      const offers = Object.values(player.actors).flatMap((who) =>
        availableActions({ ...toProblem(row), maxExtensions: defaultMaxExtensions }, who, now)
          .filter(({ action }) => !endings.includes(action) || given.pick % 11 === 0)
          // There is one item to cite.
          .filter(({ action }) => action !== 'citeItem' || row.itemKey === null)
          .filter(({ action }) => !asides.includes(action) || given.pick % 7 === 0)
          .map(({ action }): [ProblemAction, ProblemActor] => [action, who]),
      );
      // Every fifth step is something nobody is offered; it must change nothing.
      const wild = given.pick % 5 === 0;
      const offer = offers[given.pick % Math.max(1, offers.length)];
      const action = wild ? problemActions[given.pick % problemActions.length] : offer?.[0];
      if (!action) continue;
      const code = await player.try(
        row,
        action,
        wild ? player.actors.principal : (offer?.[1] ?? player.actors.system),
        factsOf(row, action, given),
      );
      // Asked for so late that the policy's last day is over: the offer stands, this date is refused.
      if (!wild && code !== 'DATE_TOO_LATE') expect([action, code]).toEqual([action, 'OK']);
      if (code === 'OK') performed.add(action);
      await balance();
    }
    return id;
  }

  /** The first invariant of the lifecycle, after every step. */
  async function balance(): Promise<void> {
    const counts = await rows<ProblemCount>(
      'select state, accepted_at is not null as accepted, count(*)::int as count from problem group by 1, 2',
    );
    expect(ledgerGap(counts)).toBe(0);
  }

  async function inspect(id: string): Promise<void> {
    const row = await player.row(id);
    const problem = { ...toProblem(row), objectUntil: null };
    const events = await storedEvents<ProblemEvent>(context.database, id);
    expect(foldProblem(events)).toEqual(problem);
    expect(row.version).toBe(events.length);

    const open = row.clocks.filter(({ state }) => state === 'running' || state === 'paused');
    const owners = open.map(({ kind, owner_user_id: owner }) => `${kind}/${owner ?? ''}`);
    expect(new Set(owners).size).toBe(owners.length);
    expect(open.every(({ round }) => round === row.round)).toBe(true);
    const [due] = await rows(
      `select due_at as "dueAt", due_kind as "dueKind", due_provisional as "dueProvisional", overdue_count as "overdueCount" from problem where id = $1`,
      [id],
    );
    expect(due).toEqual(dueOf(row.clocks.map(clockFactOf)));
    const armed = await rows<{ clock: string }>(
      `select clock_id as clock from timer where subject_id = $1 and state = 'armed'`,
      [id],
    );
    const running = new Set(open.filter(({ state }) => state === 'running').map((clock) => clock.id));
    expect(armed.filter(({ clock }) => !running.has(clock))).toEqual([]);
    if (row.state === 'CLOSED' || terminalProblemStates.includes(row.state)) expect([open, armed]).toEqual([[], []]);
    else if (row.state !== 'DRAFT') expect(owners).not.toEqual([]);
    const outbox = await rows(`select 1 from outbox o join event e on e.id = o.event_id where e.subject_id = $1`, [id]);
    expect(outbox).toHaveLength(events.length);
    const said = events.filter(({ type }) => endsRound.includes(type));
    const ratings = await rows('select round from rating where problem_id = $1 order by round', [id]);
    expect(ratings).toHaveLength(said.length);
  }

  it(`${RUNS} walks: the row is the fold of its stored events, its clocks and timers fit its state`, async () => {
    const mode = fc.constantFrom('draft' as const, 'submit' as const, 'submit' as const, 'solvedOnTheSpot' as const);
    const steps = fc.array(step, { minLength: 8, maxLength: 30, size: 'max' });
    const property = fc.asyncProperty(mode, steps, async (how, tries) => inspect(await walk(how, tries)));
    await fc.assert(property, FIXED);
    await fc.assert(property, FREE);
  }, 300_000);

  it('the walks went everywhere worth going', () => {
    const main: readonly ProblemAction[] = [
      'submit',
      'accept',
      'assign',
      'sign',
      'object',
      'contact',
      'coReply',
      'requestInfo',
      'supplyInfo',
    ];
    const end: readonly ProblemAction[] = [
      'infoTimeout',
      'submitResult',
      'approveResult',
      'returnResult',
      'rate',
      'callback',
      'rateTimeout',
      'reopen',
      'withdraw',
    ];
    const beside: readonly ProblemAction[] = [
      ...asides,
      'requestExtension',
      'decideExtension',
      'requestShelving',
      'approveShelving',
      'refuseShelving',
      'resume',
      'reviewShelving',
      'answerInstruction',
      'checkCall',
    ];
    expect([...main, ...end, ...beside].filter((action) => !performed.has(action))).toEqual([]);
  });

  it('the books hold no contradiction over all of them', async () => {
    const { checked, faults } = await checkLedger(context.database);
    expect(faults).toEqual([]);
    expect(checked['问题']).toBeGreaterThan(RUNS);
  });
});
