import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { decideOrder } from '@zhuqi/domain/supervision/decide-order.js';
import { orderScope } from '@zhuqi/domain/supervision/order-actor.js';
import type { OrderFacts } from '@zhuqi/domain/supervision/order-facts.js';
import type { SupervisionOrder } from '@zhuqi/domain/supervision/order.types.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { Known } from '../../platform/query/known-answer.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import type { OrderFactsInput, PerformOrderActionInput } from './graphql/order.inputs.js';
import { toEventFacts } from './order-event.mapper.js';
import { toColumns, toOrder } from './order.mapper.js';
import { orderConflict, orderNotFound, type OrderRefusalAnswer } from './order-refusal.js';
import { OrderRepository } from './order.repository.js';

export type OrderActResult =
  { readonly ok: true; readonly known: Known } | { readonly ok: false; readonly refusal: OrderRefusalAnswer };

/** One act of a signed-in colleague on one order: 答复, 办结, 退回重答, 撤销. */
@Injectable()
export class PerformOrderAction {
  constructor(
    private readonly repository: OrderRepository,
    private readonly deadlines: DeadlineService,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws; CONFLICT when the order has changed since `expectedVersion`. */
  async perform(
    input: PerformOrderActionInput,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<OrderActResult> {
    const row = await this.repository.findById(input.orderId);
    const order = row && toOrder(row);
    if (!order || !can(actor, 'order.read', orderScope(order))) return { ok: false, refusal: orderNotFound };
    if (row.version !== input.expectedVersion) return { ok: false, refusal: orderConflict };
    const now = this.clock.now();
    const facts = await this.toFacts(input.facts);
    const decision = decideOrder(order, input.action, facts, { kind: 'user', actor }, now);
    if (!decision.ok) return decision;
    const events = toEventFacts(order, row.version, decision.events);
    const saved = await this.repository.save(decision.next, row.version, {
      events,
      clocks: [],
      timers: [],
      idempotency,
    });
    return saved ? { ok: true, known: knownOrder(decision.next) } : { ok: false, refusal: orderConflict };
  }

  /** A deadline is given as a day: the end of that day's working hours is meant. */
  private async toFacts(input: OrderFactsInput | null | undefined): Promise<OrderFacts> {
    if (!input) return {};
    const { deadline, ...plain } = input;
    const given = Object.entries(plain).filter(([, value]) => value !== null && value !== undefined);
    const until = deadline ? (await this.deadlines.calendar()).closingOf(shanghaiDayOf(deadline)) : null;
    return { ...(Object.fromEntries(given) as OrderFacts), ...(until ? { deadline: until } : {}) };
  }
}

/** What is known of the row after a write without asking the database again. */
const knownOrder = (order: SupervisionOrder): Known => ({ id: order.id, ...toColumns(order) });
