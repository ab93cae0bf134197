import { hasRole, isUnder, type Actor } from '../access/actor.js';
import type { ScopedRow } from '../access/can.js';
import type { Visit, VisitCapacity, VisitPlan } from './visit.types.js';

/** Visits are acted on by signed-in colleagues only. */
export type VisitActor = { readonly kind: 'user'; readonly actor: Actor } | { readonly kind: 'system' };

/** The access columns of a visit's row. */
export const visitScope = (visit: VisitPlan): ScopedRow => ({
  bureauId: visit.bureauId,
  unitPath: visit.unitPath,
  relatedUnitPaths: visit.relatedUnitPaths.filter((path) => path !== visit.unitPath),
  participantIds: [...new Set([visit.leadId, ...visit.memberIds])],
});

/** All capacities the actor has towards this visit. Whoever led it never reviews it. */
export function visitCapacitiesOf(who: VisitActor, visit: Visit): ReadonlySet<VisitCapacity> {
  if (who.kind === 'system') return new Set(['system']);
  const { actor } = who;
  if (actor.bureauId !== visit.bureauId) return new Set();
  const leads = visit.leadId === actor.userId;
  const held: Record<Exclude<VisitCapacity, 'system'>, boolean> = {
    lead: leads,
    member: visit.memberIds.includes(actor.userId),
    coordinator: coordinates(actor, visit),
    unitHead: !leads && headsUnitOf(actor, visit),
    deputyLeader:
      !leads &&
      hasRole(actor, 'DEPUTY_LEADER') &&
      actor.supervisedUnitPaths.some((path) => isUnder(visit.unitPath, path)),
  };
  return new Set((Object.keys(held) as (keyof typeof held)[]).filter((capacity) => held[capacity]));
}

export const headsUnitOf = (actor: Actor, visit: VisitPlan): boolean =>
  hasRole(actor, 'UNIT_HEAD') && isUnder(visit.unitPath, actor.unitPath);

/** The coordinator of the bureau whose unit makes the visit; a district visited reads it, but does not run it. */
const coordinates = (actor: Actor, visit: Visit): boolean =>
  hasRole(actor, 'COORDINATOR') && isUnder(visit.unitPath, actor.orgPath);
