import { hasRole, isUnder, type Actor } from '../access/actor.js';
import type { ScopedRow } from '../access/can.js';
import { guisesOf, idsBehind } from '../access/stand-in.js';
import type { OrderCapacity, OrderIssue } from './order.types.js';

/** Orders are issued by the ladder or by a supervisor, and acted on by colleagues only. */
export type OrderActor = { readonly kind: 'user'; readonly actor: Actor } | { readonly kind: 'system' };

/** The access columns of an order's row. */
export const orderScope = ({ bureauId, unitPath, issuedTo }: OrderIssue): ScopedRow => ({
  bureauId,
  unitPath,
  relatedUnitPaths: issuedTo.unitPath === unitPath ? [] : [issuedTo.unitPath],
  participantIds: [issuedTo.userId],
});

/** The guise in which somebody holds one of these capacities; as themselves when none does. */
export function orderGuise(who: OrderActor, order: OrderIssue, capacities: readonly OrderCapacity[]): OrderActor {
  if (who.kind === 'system' || !who.actor.actingFor) return who;
  const held = guisesOf(who.actor).find((actor) => {
    const own = orderCapacitiesOf({ kind: 'user', actor }, order);
    return capacities.some((capacity) => own.has(capacity));
  });
  return held ? { kind: 'user', actor: held } : who;
}

/** All capacities the actor has towards this order. Whoever must answer it never judges the answer. */
export function orderCapacitiesOf(who: OrderActor, order: OrderIssue): ReadonlySet<OrderCapacity> {
  if (who.kind === 'system') return new Set(['system']);
  const { actor } = who;
  if (actor.bureauId !== order.bureauId) return new Set();
  const addressee = order.issuedTo.userId === actor.userId;
  const responsibleHead = hasRole(actor, 'UNIT_HEAD') && isUnder(order.unitPath, actor.unitPath);
  const mustAnswer = idsBehind(actor).includes(order.issuedTo.userId);
  const judges = !mustAnswer && !responsibleHead && isUnder(order.unitPath, actor.orgPath);
  const held: Record<Exclude<OrderCapacity, 'system'>, boolean> = {
    addressee,
    responsibleHead,
    supervisor: judges && hasRole(actor, 'SUPERVISOR'),
    principal: judges && hasRole(actor, 'PRINCIPAL'),
  };
  return new Set((Object.keys(held) as (keyof typeof held)[]).filter((capacity) => held[capacity]));
}
