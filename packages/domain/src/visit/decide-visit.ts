import { systemRef, type ActorRef } from '../access/actor-ref.js';
import { idsBehind, userRef } from '../access/stand-in.js';
import { evolveVisit } from './evolve-visit.js';
import { headsUnitOf, visitCapacitiesOf, visitGuise, type VisitActor } from './visit-actor.js';
import { distanceTo, maxTextLength, runVisitCheck } from './visit-checks.js';
import type { VisitActed, VisitEvent, VisitEventFacts } from './visit-events.js';
import { visitFactSpecOf, type VisitFactName, type VisitFacts } from './visit-facts.js';
import { visitStateLabels } from './visit-state.js';
import { isVisitAction, visitTransitionOf, type VisitTransition } from './visit.transitions.js';
import { visitClockKinds, type Visit, type VisitClockOrder, type VisitRefusal } from './visit.types.js';

export interface VisitAccepted {
  readonly ok: true;
  readonly events: readonly VisitEvent[];
  readonly next: Visit;
  readonly clockOrders: readonly VisitClockOrder[];
}

export type VisitDecision = VisitAccepted | { readonly ok: false; readonly refusal: VisitRefusal };

/** Decides an act on a visit, by the rules of decide-problem.ts. */
export function decideVisit(
  visit: Visit,
  action: string,
  carried: VisitFacts,
  who: VisitActor,
  now: Date,
): VisitDecision {
  if (!isVisitAction(action))
    return {
      ok: false,
      refusal: { code: 'NO_SUCH_ACTION', message: '没有这个操作，请刷新页面后重试。', field: 'action' },
    };
  const row = visitTransitionOf(action);
  const facts = givenVisitFacts(carried);
  const as = visitGuise(who, visit, row.by);
  const refusal =
    refuseVisitByRow(row, visit, as) ?? refuseFacts(row, facts) ?? firstVisitRefusal(row, visit, facts, now);
  if (refusal) return { ok: false, refusal };
  const event: VisitEvent = {
    // Every row names its event; the union of names is that of the table.
    type: row.event as VisitActed['type'],
    at: now,
    by: visitActorRef(as),
    from: visit.state,
    to: row.to === 'same' ? visit.state : row.to,
    data: toVisitEventFacts(row, visit, facts),
  };
  return { ok: true, events: [event], next: evolveVisit(visit, event), clockOrders: visitClockOrders(row, visit) };
}

export function refuseVisitByRow(row: VisitTransition, visit: Visit, who: VisitActor): VisitRefusal | null {
  if (!row.from.includes(visit.state))
    return {
      code: 'WRONG_STATE',
      message: `走访当前为“${visitStateLabels[visit.state]}”，不能${row.label}，请刷新后查看最新状态。`,
    };
  const capacities = visitCapacitiesOf(who, visit);
  if (row.by.some((capacity) => capacities.has(capacity))) return null;
  const reviewsOwn =
    who.kind === 'user' && idsBehind(who.actor).includes(visit.leadId) && headsUnitOf(who.actor, visit);
  return reviewsOwn && row.by.includes('unitHead')
    ? { code: 'SELF_REVIEW', message: '带队人不能审核自己的走访，请由分管领导或处室其他负责人审核。' }
    : { code: 'NOT_ALLOWED', message: `您没有对这次走访“${row.label}”的权限。` };
}

export function firstVisitRefusal(
  row: VisitTransition,
  visit: Visit,
  facts: VisitFacts,
  now: Date,
): VisitRefusal | null {
  for (const check of row.checks ?? []) {
    const refusal = runVisitCheck(check, { visit, facts, now });
    if (refusal) return refusal;
  }
  return null;
}

export const visitActorRef = (who: VisitActor): ActorRef => (who.kind === 'system' ? systemRef : userRef(who.actor));

/** Texts trimmed, blanks and nulls left out. */
function givenVisitFacts(facts: VisitFacts): VisitFacts {
  return Object.fromEntries(
    Object.entries(facts)
      .map(([name, value]: [string, unknown]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}

function refuseFacts(row: VisitTransition, facts: VisitFacts): VisitRefusal | null {
  const missing = row.needs.find((name) => facts[name] === undefined);
  if (missing) return { code: 'MISSING_FACT', message: `请填写${visitFactSpecOf(missing).label}。`, field: missing };
  const bad = [...row.needs, ...row.offers].find((name) => facts[name] !== undefined && !isOfKind(name, facts[name]));
  return bad
    ? { code: 'INVALID_FACT', message: `${visitFactSpecOf(bad).label}不正确或过长，请修改后再试。`, field: bad }
    : null;
}

function isOfKind(name: VisitFactName, value: unknown): boolean {
  switch (visitFactSpecOf(name).kind) {
    case 'longText':
    case 'date':
      return typeof value === 'string' && [...value].length <= maxTextLength;
    case 'time':
      return value instanceof Date && !Number.isNaN(value.getTime());
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'findings':
      return Array.isArray(value);
    case 'serviceItem':
      return typeof value === 'object';
  }
}

function toVisitEventFacts(row: VisitTransition, visit: Visit, facts: VisitFacts): VisitEventFacts {
  const names: readonly VisitFactName[] = [...row.needs, ...row.offers];
  const distance = names.includes('latitude') ? distanceTo(visit, facts) : null;
  return {
    ...Object.fromEntries(
      names
        .filter((name) => facts[name] !== undefined)
        .map((name) => [name, facts[name] instanceof Date ? facts[name].toISOString() : facts[name]]),
    ),
    ...(distance === null ? {} : { distance }),
  };
}

function visitClockOrders(row: VisitTransition, { leadId }: Visit): readonly VisitClockOrder[] {
  return [
    ...(row.finishes ?? []).map((kind): VisitClockOrder => ({ order: 'finish', kind })),
    ...(row.stops === 'all' ? visitClockKinds : []).map((kind): VisitClockOrder => ({ order: 'stop', kind })),
    ...(row.pauses ?? []).map((kind): VisitClockOrder => ({ order: 'pause', kind, reason: 'IN_REVIEW' })),
    ...(row.resumes ?? []).map((kind): VisitClockOrder => ({ order: 'resume', kind })),
    ...(row.starts ?? []).map((kind): VisitClockOrder => ({
      order: 'start',
      kind,
      ...(kind === 'visitRecord' ? { ownerUserId: leadId } : {}),
    })),
  ];
}
