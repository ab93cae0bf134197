import { Injectable } from '@nestjs/common';
import type { Person } from '@zhuqi/domain/access/person.js';
import { issueOrder } from '@zhuqi/domain/supervision/issue-order.js';
import type { OrderActor } from '@zhuqi/domain/supervision/order-actor.js';
import { orderYearOf } from '@zhuqi/domain/supervision/order-number.js';
import type { OrderLevel } from '@zhuqi/domain/supervision/order-state.js';
import { orderKey, type OrderSubject, type SupervisionOrder } from '@zhuqi/domain/supervision/order.types.js';
import type { Tx } from '../../platform/database/database.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { toEventFacts } from './order-event.mapper.js';
import type { OrderRefusalAnswer } from './order-refusal.js';
import { OrderRepository, type IssuedBefore } from './order.repository.js';

/** Everything about a new order but its number. */
export interface OrderToIssue {
  readonly id: string;
  readonly bureauId: string;
  readonly prefix: string;
  readonly level: OrderLevel;
  readonly subject: OrderSubject;
  readonly unitPath: string;
  readonly issuedTo: Person;
  readonly demand: string;
  readonly deadline: Date;
}

export type IssueOutcome =
  | { readonly ok: true; readonly order: SupervisionOrder }
  | { readonly ok: false; readonly refusal: OrderRefusalAnswer; readonly before: IssuedBefore | null };

/** Numbers an order and writes it with its event, within a transaction of the caller. Once per clock and level. */
@Injectable()
export class IssueOrders {
  constructor(private readonly repository: OrderRepository) {}

  async issue(
    tx: Tx,
    input: OrderToIssue,
    who: OrderActor,
    now: Date,
    idempotency: IdempotencyFact | null = null,
  ): Promise<IssueOutcome> {
    await this.repository.lockSeries(tx, input.bureauId);
    const before = await this.repository.issuedUnder(orderKey(input), tx);
    if (before) return { ok: false, before, refusal: issuedAlready(before) };
    const year = orderYearOf(now);
    const serial = await this.repository.nextSerial(tx, { ...input, year });
    const { id, bureauId, prefix, level, subject, unitPath, issuedTo, demand, deadline } = input;
    const { problemId, problemNumber, title, clockId, clockKind, round } = subject;
    const decision = issueOrder(
      {
        ...{ id, bureauId, prefix, year, serial, level, unitPath, issuedTo, demand, deadline },
        subject: { problemId, problemNumber, title, clockId, clockKind, round },
      },
      who,
      now,
    );
    if (!decision.ok) return { ok: false, before: null, refusal: decision.refusal };
    const order = decision.next;
    const events = toEventFacts(order, 0, decision.events);
    await this.repository.insert(order, { events, clocks: [], timers: [], idempotency }, tx);
    return { ok: true, order };
  }
}

const issuedAlready = ({ number }: IssuedBefore): OrderRefusalAnswer => ({
  code: 'DUPLICATE',
  message: `这个时限的同级督办单已经下发（${number}），请在该单上继续督办。`,
  field: 'level',
});
