import fc from 'fast-check';
import { actorIn } from '../../test/people.js';
import { completeFacts, hoursLater, newProblem, noon } from '../../test/problems.js';
import { availableActions } from './available-actions.js';
import { createProblem } from './create-problem.js';
import { decide, type Accepted } from './decide-problem.js';
import { foldProblem } from './evolve-problem.js';
import type { ProblemEvent } from './problem-events.js';
import type { Facts } from './problem-facts.js';
import { ledgerGap, problemLedger } from './problem-ledger.js';
import { openInstructions } from './problem-records.js';
import { terminalProblemStates } from './problem-state.js';
import { problemActions, transitionOf, type ProblemAction } from './problem.transitions.js';
import type { Capacity, ClockOrder, Problem } from './problem.types.js';

const capacities = Object.keys(actorIn) as Capacity[];

/** A step of a walk: who tries what, how much later, how satisfied. */
const step = fc.record({
  action: fc.constantFrom(...problemActions),
  by: fc.constantFrom(...capacities),
  hours: fc.nat({ max: 30 }),
  pick: fc.nat({ max: 1000 }),
  satisfaction: fc.constantFrom('SATISFIED' as const, 'DISSATISFIED' as const),
  cause: fc.constantFrom('IN_OUR_HANDS' as const, 'OUTSIDE' as const),
  pauseReason: fc.constantFrom('SUPPLEMENT' as const, 'HEARING' as const),
});

const mode = fc.constantFrom('draft' as const, 'submit' as const, 'solvedOnTheSpot' as const);

interface Walk {
  readonly problem: Problem;
  readonly events: readonly ProblemEvent[];
  readonly orders: ReadonlyArray<readonly ClockOrder[]>;
}

function start(how: 'draft' | 'submit' | 'solvedOnTheSpot'): Walk {
  const input = newProblem({ mode: how, answer: '当场讲清了政策。' });
  const { next, events, clockOrders } = createProblem(input, actorIn.reporter, noon) as Accepted;
  return { problem: next, events, orders: [clockOrders] };
}

/** Walks; a try that is refused leaves everything as it was. Three of four tries follow what is on offer. */
function walk(
  how: Parameters<typeof start>[0],
  steps: ReadonlyArray<typeof step extends fc.Arbitrary<infer T> ? T : never>,
) {
  let now = noon;
  let at = start(how);
  for (const [index, { action, by, hours, pick, satisfaction, cause, pauseReason }] of steps.entries()) {
    now = hoursLater(hours, now);
    const choice = (index % 4 === 3 ? null : onOffer(at.problem, now, pick)) ?? { action, by };
    const facts: Facts = {
      ...completeFacts[choice.action],
      ...(choice.action === 'assign' && pick % 2 === 0 ? { coHandlers: [] } : {}),
      ...(['rate', 'callback'].includes(choice.action) ? { satisfaction, dissatisfactionCause: cause } : {}),
      ...(choice.action === 'requestInfo' ? { pauseReason } : {}),
      ...(choice.action === 'decideExtension' ? { approved: pick % 2 === 0, reason: '条件尚不具备。' } : {}),
      ...later(at.problem, choice.action, now),
    };
    const decision = decide(at.problem, choice.action, facts, actorIn[choice.by], now);
    if (decision.ok)
      at = {
        problem: decision.next,
        events: [...at.events, ...decision.events],
        orders: [...at.orders, decision.clockOrders],
      };
  }
  return at;
}

/** Dates a walk must choose as it goes, and which of several instructions it answers. */
function later(problem: Problem, action: ProblemAction, now: Date): Facts {
  switch (action) {
    case 'requestExtension':
    case 'decideExtension':
      return { newDueDate: hoursLater(240, now) };
    case 'requestShelving':
    case 'approveShelving':
    case 'reviewShelving':
      return { planDate: hoursLater(2400, now) };
    case 'answerInstruction': {
      const no = openInstructions(problem.instructions)[0]?.no;
      return no === undefined ? {} : { instructionNo: no };
    }
    default:
      return {};
  }
}

/** Taken seldom, or no walk would come far. */
const endings: readonly ProblemAction[] = ['withdraw', 'reject', 'merge'];

/** Records beside the way, taken now and then. */
const asides: readonly ProblemAction[] = ['urge', 'instruct', 'recategorise', 'raisePriority'];

function onOffer(problem: Problem, now: Date, seed: number) {
  const offers = capacities.flatMap((by) =>
    availableActions(problem, actorIn[by], now)
      .filter(({ action }) => !endings.includes(action) || seed % 17 === 0)
      .filter(({ action }) => !asides.includes(action) || seed % 5 === 0)
      .map(({ action }) => ({ action, by })),
  );
  return offers[seed % Math.max(1, offers.length)];
}

const steps = fc.array(step, { maxLength: 40, size: 'max' });

const dependsOnFacts: ReadonlySet<string> = new Set([
  'NOTHING_CHANGES',
  'SAME_PERSON',
  'INVALID_FACT',
  'ALREADY_REPLIED',
]);

describe('random walks through the life of a problem', () => {
  it('get everywhere: together they perform every action, with every outcome that is told', () => {
    const walks = fc.sample(fc.tuple(mode, steps), { numRuns: 600, seed: 1 });
    const performed = new Set(walks.flatMap(([how, tries]) => walk(how, tries).events.map(({ type }) => type)));
    const told = problemActions
      .map(transitionOf)
      .flatMap((row) => [row, ...row.to.flatMap(({ tells }) => tells ?? [])]);
    expect(told.map(({ event }) => event).filter((event) => ![...performed].some((type) => type === event))).toEqual(
      [],
    );
  });

  it('the row is the fold of its events, also after they went through JSON', () => {
    fc.assert(
      fc.property(mode, steps, (how, tries) => {
        const { problem, events } = walk(how, tries);
        const stored = events.map(({ at, ...event }) => ({
          ...(JSON.parse(JSON.stringify(event)) as ProblemEvent),
          at,
        }));
        expect(foldProblem(events)).toEqual(problem);
        expect(foldProblem(stored)).toEqual(problem);
        expect(problem.version).toBe(events.length);
      }),
      { numRuns: 300 },
    );
  });

  it('the books balance over any set of problems', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(mode, steps), { maxLength: 8 }), (walks) => {
        const problems = walks.map(([how, tries]) => walk(how, tries).problem);
        const counts = problems.map(({ state, acceptedAt }) => ({ state, accepted: acceptedAt !== null, count: 1 }));
        const ledger = problemLedger(counts);
        expect(ledger.accepted).toBe(ledger.finished + ledger.open + ledger.shelved + ledger.withdrawn + ledger.merged);
        expect(ledgerGap(counts)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('no clock runs once a problem has ended, and none is started twice', () => {
    fc.assert(
      fc.property(mode, steps, (how, tries) => {
        const { problem, orders } = walk(how, tries);
        const running = new Map<string, ClockOrder['kind']>();
        for (const { order, kind, ownerUserId, to } of orders.flat()) {
          const key = `${kind}/${ownerUserId ?? ''}`;
          if (order === 'start') {
            expect(running.has(key)).toBe(false);
            running.set(key, kind);
          } else if (order === 'handOver') {
            if (running.delete(key)) running.set(`${kind}/${to?.userId ?? ''}`, kind);
          } else if (order === 'finish' || order === 'stop') {
            for (const [open, ofKind] of running)
              if (ofKind === kind && (ownerUserId === undefined || open === key)) running.delete(open);
          }
        }
        const ended = problem.state === 'CLOSED' || terminalProblemStates.includes(problem.state);
        if (ended) expect([...running.keys()]).toEqual([]);
        else if (problem.state !== 'DRAFT') expect(running.size).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('offers exactly what it then accepts', () => {
    fc.assert(
      fc.property(mode, steps, (how, tries) => {
        const { problem } = walk(how, tries);
        const now = hoursLater(1);
        for (const by of capacities)
          for (const action of problemActions) {
            const offered = availableActions(problem, actorIn[by], now).some((item) => item.action === action);
            const facts = { ...completeFacts[action], ...later(problem, action, now) };
            const decision = decide(problem, action, facts, actorIn[by], now);
            // What the sample facts say may be the case already; then the offer stands and these facts are refused.
            if (!decision.ok && dependsOnFacts.has(decision.refusal.code)) continue;
            expect([action, decision.ok]).toEqual([action, offered]);
          }
      }),
      { numRuns: 60 },
    );
  });
});
