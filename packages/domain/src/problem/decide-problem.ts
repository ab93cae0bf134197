import { hasRole } from '../access/actor.js';
import { guisesOf } from '../access/stand-in.js';
import { clockOrders } from './clock-orders.js';
import { derivedFacts } from './derived-facts.js';
import { evolve } from './evolve-problem.js';
import {
  actorRef,
  capacitiesOf,
  guiseFor,
  handledByUs,
  isHeadOverHost,
  oversees,
  sharesUnit,
  type ProblemActor,
} from './problem-actor.js';
import { runCheck } from './problem-checks.js';
import { toEventFacts } from './problem-event-facts.js';
import type { ProblemEvent } from './problem-events.js';
import type { Facts } from './problem-facts.js';
import { guardHolds } from './problem-guards.js';
import { problemStateLabels } from './problem-state.js';
import { isProblemAction, transitionOf, type Outcome, type Transition } from './problem.transitions.js';
import type { ClockOrder, Problem, Refusal } from './problem.types.js';
import { givenFacts, validateFacts } from './validate-facts.js';

/** What follows from an act: events to store, the row after them, orders for the clocks. */
export interface Accepted {
  readonly ok: true;
  readonly events: readonly ProblemEvent[];
  readonly next: Problem;
  readonly clockOrders: readonly ClockOrder[];
}

export type Decision = Accepted | { readonly ok: false; readonly refusal: Refusal };

const refused = (refusal: Refusal): Decision => ({ ok: false, refusal });

/**
 * Decides an act. Pure: the same arguments give the same answer; a refusal is a value, not an exception.
 * @param action name of a row of the table; an unknown name is refused as NO_SUCH_ACTION
 */
export function decide(problem: Problem, action: string, carried: Facts, by: ProblemActor, now: Date): Decision {
  if (!isProblemAction(action))
    return refused({ code: 'NO_SUCH_ACTION', message: '没有这个操作，请刷新页面后重试。', field: 'action' });
  const row = transitionOf(action);
  const facts = givenFacts(carried);
  const who = guiseFor(by, problem, row.by);
  const refusal =
    refuseByRow(row, problem, who) ??
    validateFacts(facts, row.needs, row.offers) ??
    firstRefusal(row, problem, facts, who, now);
  if (refusal) return refused(refusal);

  const outcome = outcomeOf(row, problem, facts);
  const known = { ...facts, ...derivedFacts(row.derives ?? [], problem, now) };
  const event = {
    type: outcome.tells?.event ?? row.event,
    at: now,
    by: actorRef(who),
    from: problem.state,
    to: outcome.to === 'same' ? problem.state : outcome.to,
    round: problem.round + (outcome.nextRound ? 1 : 0),
    data: toEventFacts(known, [...row.needs, ...row.offers, ...(row.derives ?? [])]),
    // The row's needs are present: validateFacts has just said so.
  } as ProblemEvent;
  const next = evolve(problem, event);
  const userId = who.kind === 'user' ? who.actor.userId : null;
  return {
    ok: true,
    events: [event],
    next,
    clockOrders: clockOrders(row, outcome, { before: problem, next, facts, userId, now }),
  };
}

/** State and capacity: what the table's row alone refuses, whatever the facts. */
export function refuseByRow(row: Transition, problem: Problem, who: ProblemActor): Refusal | null {
  if (!row.from.includes(problem.state))
    return {
      code: 'WRONG_STATE',
      message: `问题当前为“${problemStateLabels[problem.state]}”，不能${row.label}，请刷新后查看最新状态。`,
    };
  const capacities = capacitiesOf(who, problem);
  return row.by.some((capacity) => capacities.has(capacity)) ? null : notAllowed(row, problem, who);
}

export function firstRefusal(
  row: Transition,
  problem: Problem,
  facts: Facts,
  who: ProblemActor,
  now: Date,
): Refusal | null {
  for (const check of row.checks ?? []) {
    const refusal = runCheck(check, { problem, facts, who, now });
    if (refusal) return refusal;
  }
  return null;
}

/** Says why, where somebody would be right but for standing too near. */
function notAllowed(row: Transition, problem: Problem, who: ProblemActor): Refusal {
  if (who.kind === 'user') {
    const { actor } = who;
    const near = handledByUs(problem, actor);
    const guises = guisesOf(actor);
    const reviews = guises.some((guise) => hasRole(guise, 'DEPUTY_LEADER') || isHeadOverHost(guise, problem));
    if (near && reviews && row.by.includes('hostUnitHead'))
      return { code: 'SELF_REVIEW', message: '经办人不能审核自己办理的问题，请由处室其他负责人或分管领导审核。' };
    const tooNear = near || guises.some((guise) => sharesUnit(guise, problem));
    const calls = guises.some((guise) => oversees(guise, 'CALLBACK_OFFICER', problem));
    if (tooNear && calls && row.by.includes('callbackOfficer'))
      return { code: 'SELF_CALLBACK', message: '回访员不能回访本人或本处室办理的问题，请由其他处室的回访员回访。' };
  }
  return { code: 'NOT_ALLOWED', message: `您没有对这个问题“${row.label}”的权限。` };
}

function outcomeOf(row: Transition, problem: Problem, facts: Facts): Outcome {
  const outcome = row.to.find(({ when }) => when === undefined || guardHolds(when, problem, facts));
  if (!outcome) throw new Error(`no outcome of ${row.event} holds`);
  return outcome;
}
