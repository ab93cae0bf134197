import { systemRef, type ActorRef } from '../access/actor-ref.js';
import { doerOf, userRef } from '../access/stand-in.js';
import { maxFactLength } from '../problem/problem-facts.js';
import { evolveOrder } from './evolve-order.js';
import { orderCapacitiesOf, orderGuise, type OrderActor } from './order-actor.js';
import type { OrderActed, OrderEvent } from './order-events.js';
import { orderFactSpecs, type OrderFactName, type OrderFacts } from './order-facts.js';
import { formatOrderNumber } from './order-number.js';
import { orderStateLabels } from './order-state.js';
import {
  isOrderAction,
  orderActions,
  orderTransitionOf,
  type OrderAction,
  type OrderTransition,
} from './order.transitions.js';
import type { OrderRefusal, SupervisionOrder } from './order.types.js';

export interface OrderAccepted {
  readonly ok: true;
  readonly events: readonly OrderEvent[];
  readonly next: SupervisionOrder;
}

export type OrderDecision = OrderAccepted | { readonly ok: false; readonly refusal: OrderRefusal };

/** Decides an act on an order. Pure; a refusal is a value. */
export function decideOrder(
  order: SupervisionOrder,
  action: string,
  carried: OrderFacts,
  who: OrderActor,
  now: Date,
): OrderDecision {
  if (!isOrderAction(action))
    return { ok: false, refusal: { code: 'NO_SUCH_ACTION', message: '没有这个操作，请刷新页面后重试。' } };
  const row = orderTransitionOf(action);
  const facts = given(carried);
  const as = orderGuise(who, order, row.by);
  const refusal = refuseByRow(row, order, as) ?? refuseFacts(row, facts, now);
  if (refusal) return { ok: false, refusal };
  const names = [...row.needs, ...row.offers].filter((name) => facts[name] !== undefined);
  const event = {
    type: row.event,
    at: now,
    by: orderActorRef(as),
    from: order.state,
    to: row.to,
    data: Object.fromEntries(names.map((name) => [name, stored(facts[name])])),
  } as OrderActed;
  return { ok: true, events: [event], next: evolveOrder(order, event) };
}

export interface AvailableOrderAction {
  readonly action: OrderAction;
  readonly label: string;
  readonly needs: readonly OrderFactName[];
  readonly offers: readonly OrderFactName[];
}

/** What this actor could do with the order now; every row's facts can be given, so no check can be in the way. */
export const availableOrderActions = (order: SupervisionOrder, who: OrderActor): readonly AvailableOrderAction[] =>
  orderActions.flatMap((action) => {
    const row = orderTransitionOf(action);
    const { label, needs, offers } = row;
    return refuseByRow(row, order, orderGuise(who, order, row.by)) ? [] : [{ action, label, needs, offers }];
  });

export const orderActorRef = (who: OrderActor): ActorRef =>
  who.kind === 'system' ? systemRef : doerOf(userRef(who.actor));

function refuseByRow(row: OrderTransition, order: SupervisionOrder, who: OrderActor): OrderRefusal | null {
  if (!row.from.includes(order.state))
    return {
      code: 'WRONG_STATE',
      message: `${formatOrderNumber(order)}督办单当前为“${orderStateLabels[order.state]}”，不能${row.label}，请刷新后查看。`,
    };
  const capacities = orderCapacitiesOf(who, order);
  return row.by.some((capacity) => capacities.has(capacity))
    ? null
    : { code: 'NOT_ALLOWED', message: `您没有对这张督办单“${row.label}”的权限。` };
}

function refuseFacts(row: OrderTransition, facts: OrderFacts, now: Date): OrderRefusal | null {
  const missing = row.needs.find((name) => facts[name] === undefined);
  if (missing) return { code: 'MISSING_FACT', message: `请填写${orderFactSpecs[missing].label}。`, field: missing };
  const texts = (['answer', 'reason', 'note'] as const).filter((name) => [...row.needs, ...row.offers].includes(name));
  const long = texts.find((name) => [...(facts[name] ?? '')].length > maxFactLength);
  if (long)
    return {
      code: 'INVALID_FACT',
      message: `${orderFactSpecs[long].label}不能超过${maxFactLength}字，请精简后再提交。`,
      field: long,
    };
  return row.offers.includes('deadline') && facts.deadline && facts.deadline <= now
    ? { code: 'INVALID_FACT', message: '答复期限应晚于现在，请重新选择日期。', field: 'deadline' }
    : null;
}

const given = (facts: OrderFacts): OrderFacts =>
  Object.fromEntries(
    Object.entries(facts)
      .map(([name, value]: [string, unknown]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );

const stored = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);
