import { hasRole, isUnder, type Actor } from '../access/actor.js';
import type { ScopedRow } from '../access/can.js';
import { guisesOf, idsBehind } from '../access/stand-in.js';
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
  const ledByUs = idsBehind(actor).includes(visit.leadId);
  const held: Record<Exclude<VisitCapacity, 'system'>, boolean> = {
    lead: leads,
    member: visit.memberIds.includes(actor.userId),
    coordinator: coordinates(actor, visit),
    unitHead: !ledByUs && headsUnitOf(actor, visit),
    deputyLeader:
      !ledByUs &&
      hasRole(actor, 'DEPUTY_LEADER') &&
      actor.supervisedUnitPaths.some((path) => isUnder(visit.unitPath, path)),
  };
  return new Set((Object.keys(held) as (keyof typeof held)[]).filter((capacity) => held[capacity]));
}

/** The guise in which somebody holds one of these capacities; as themselves when none does. */
export function visitGuise(who: VisitActor, visit: Visit, capacities: readonly VisitCapacity[]): VisitActor {
  if (who.kind === 'system' || !who.actor.actingFor) return who;
  const held = guisesOf(who.actor).find((actor) => {
    const own = visitCapacitiesOf({ kind: 'user', actor }, visit);
    return capacities.some((capacity) => own.has(capacity));
  });
  return held ? { kind: 'user', actor: held } : who;
}

export const headsUnitOf = (actor: Actor, visit: VisitPlan): boolean =>
  hasRole(actor, 'UNIT_HEAD') && isUnder(visit.unitPath, actor.unitPath);

/** The coordinator of the bureau whose unit makes the visit; a district visited reads it, but does not run it. */
const coordinates = (actor: Actor, visit: Visit): boolean =>
  hasRole(actor, 'COORDINATOR') && isUnder(visit.unitPath, actor.orgPath);
