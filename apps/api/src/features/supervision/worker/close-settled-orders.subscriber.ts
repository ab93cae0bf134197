import { Injectable } from '@nestjs/common';
import { endedProblemStates, problemStateLabels, type ProblemState } from '@zhuqi/domain/problem/problem-state.js';
import { decideOrder } from '@zhuqi/domain/supervision/decide-order.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { toEventFacts } from '../order-event.mapper.js';
import { toOrder } from '../order.mapper.js';
import { OrderRepository } from '../order.repository.js';

/** $1 = the case that has ended, or the order that asks for an answer about it. */
const SETTLED = `
  select s.id, p.state from supervision_order s join problem p on p.id = s.problem_id
  where (p.id = $1 or s.id = $1) and s.state = 'ISSUED' and p.state = any($2::text[])`;

interface Settled {
  readonly id: string;
  readonly state: ProblemState;
}

const ended: ReadonlySet<unknown> = new Set(endedProblemStates);

/**
 * Orders nobody has answered whose case has ended meanwhile: they end with it, and no leader is reminded any more. An
 * order that is issued, or sent back, while its case is ending hears of it by its own event: one of the two sees the other.
 */
@Injectable()
@SubscribesTo(['problem.*', 'order.issued', 'order.answerReturned'])
export class CloseSettledOrders implements EventSubscriber {
  constructor(
    private readonly orders: OrderRepository,
    private readonly clock: SystemClock,
  ) {}

  /** Told twice, or of a case that goes on again, it finds nothing to close. */
  async on({ subjectType, subjectId, payload }: StoredEvent, tx: Tx): Promise<void> {
    if (subjectType === 'problem' && !ended.has(payload['to'])) return;
    const settled = await tx.query<Settled>('order.settled', SETTLED, [subjectId, endedProblemStates]);
    for (const one of settled) await this.close(one, tx);
  }

  /** Somebody may answer at this moment: then the version has moved, and the order is a colleague's to close. */
  private async close({ id, state }: Settled, tx: Tx): Promise<void> {
    const row = await this.orders.findById(id, tx);
    if (!row) return;
    const order = toOrder(row);
    const note = `所督问题${problemStateLabels[state]}，督办单随案办结，不再要求答复。`;
    const decision = decideOrder(order, 'closeWithCase', { note }, { kind: 'system' }, this.clock.now());
    if (!decision.ok) return;
    const events = toEventFacts(order, row.version, decision.events);
    await this.orders.save(decision.next, row.version, { events, clocks: [], timers: [], idempotency: null }, tx);
  }
}
