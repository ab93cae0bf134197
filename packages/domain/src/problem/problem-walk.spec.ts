import fc from 'fast-check';
import { actorIn } from '../../test/people.js';
import { capacities, later, mode, steps, walk } from '../../test/problem-walks.js';
import { completeFacts, hoursLater } from '../../test/problems.js';
import { availableActions } from './available-actions.js';
import { decide } from './decide-problem.js';
import { foldProblem } from './evolve-problem.js';
import { ledgerFaults } from './ledger-faults.js';
import type { ProblemEvent } from './problem-events.js';
import { ledgerGap, problemLedger } from './problem-ledger.js';
import { terminalProblemStates } from './problem-state.js';
import { problemActions, transitionOf } from './problem.transitions.js';
import type { ClockOrder } from './problem.types.js';

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

  it('the ledger check finds nothing wrong with any of them', () => {
    fc.assert(
      fc.property(mode, steps, (how, tries) => {
        const { problem, clocks } = walk(how, tries);
        expect(ledgerFaults({ number: 'WT-1', problem, clocks })).toEqual([]);
      }),
      { numRuns: 200 },
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
