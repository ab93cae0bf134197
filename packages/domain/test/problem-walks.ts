import fc from 'fast-check';
import type { Clock } from '../src/deadline/clock.types.js';
import { availableActions } from '../src/problem/available-actions.js';
import { createProblem } from '../src/problem/create-problem.js';
import { decide, type Accepted } from '../src/problem/decide-problem.js';
import type { ProblemEvent } from '../src/problem/problem-events.js';
import type { Facts } from '../src/problem/problem-facts.js';
import { openInstructions } from '../src/problem/problem-records.js';
import { problemActions, type ProblemAction } from '../src/problem/problem.transitions.js';
import type { Capacity, ClockOrder, Problem } from '../src/problem/problem.types.js';
import { applyOrders } from './apply-orders.js';
import { actorIn } from './people.js';
import { completeFacts, hoursLater, newProblem, noon } from './problems.js';

export const capacities = Object.keys(actorIn) as Capacity[];

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

export const mode = fc.constantFrom('draft' as const, 'submit' as const, 'solvedOnTheSpot' as const);

export interface Walk {
  readonly problem: Problem;
  readonly events: readonly ProblemEvent[];
  readonly orders: ReadonlyArray<readonly ClockOrder[]>;
  /** The clocks after those orders, executed on the default policy. */
  readonly clocks: readonly Clock[];
}

function start(how: 'draft' | 'submit' | 'solvedOnTheSpot'): Walk {
  const input = newProblem({ mode: how, answer: '当场讲清了政策。' });
  const { next, events, clockOrders } = createProblem(input, actorIn.reporter, noon) as Accepted;
  return { problem: next, events, orders: [clockOrders], clocks: applyOrders([], clockOrders, next, noon) };
}

/** Walks; a try that is refused leaves everything as it was. Three of four tries follow what is on offer. */
export function walk(
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
        clocks: applyOrders(at.clocks, decision.clockOrders, decision.next, now),
      };
  }
  return at;
}

/** Dates a walk must choose as it goes, and which of several instructions it answers. */
export function later(problem: Problem, action: ProblemAction, now: Date): Facts {
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

export const steps = fc.array(step, { maxLength: 40, size: 'max' });
