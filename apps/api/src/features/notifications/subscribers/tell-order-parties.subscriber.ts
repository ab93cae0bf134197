import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { dataOf } from '../event-data.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague, type Notice } from '../notice.js';
import { OrderCaseReadModel, type OrderCase } from '../order-case.read-model.js';
import type { Colleague } from '../recipients.js';
import { orderAnswered, orderEnded, orderIssued, orderReturned } from '../templates/order-letters.js';
import type { Letter } from '../templates/letter.js';

/** 督办单: the addressee hears of the issue, of a returned answer and of the end; who supervises hears of the answer. */
@Injectable()
@SubscribesTo(['order.*'])
export class TellOrderParties implements EventSubscriber {
  constructor(
    private readonly cases: OrderCaseReadModel,
    private readonly writer: NoticeWriter,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const order = await this.cases.find(tx, event.subjectId);
    const { people, letter } = tellingOf(event, order);
    const others = [
      ...new Map(people.flatMap((person) => (person ? [[person.userId, person] as const] : []))).values(),
    ];
    await this.writer.write(
      tx,
      others
        .filter(({ userId }) => userId !== event.actorId)
        .map((person) => orderNotice(order, event.type, `v${event.version}`, person, letter)),
    );
  }
}

/** One colleague is told about an order. */
export const orderNotice = (
  order: OrderCase,
  rule: string,
  step: string,
  person: Colleague,
  letter: Letter,
): Notice => ({
  rule,
  bureauId: order.bureauId,
  subjectType: 'order',
  subjectId: order.id,
  round: order.round,
  step,
  to: toColleague(person),
  letter,
});

function tellingOf(event: StoredEvent, order: OrderCase): { people: ReadonlyArray<Colleague | null>; letter: Letter } {
  const data = dataOf(event);
  const answering = [order.addressee, order.unitHead];
  switch (event.type) {
    case 'order.issued':
      return { people: answering, letter: orderIssued(order) };
    case 'order.answered':
      return {
        people: order.issuer ? [order.issuer] : order.supervisors,
        letter: orderAnswered(order, data.text('answer'), event.actorName),
      };
    case 'order.answerReturned':
      return { people: answering, letter: orderReturned(order, data.text('reason')) };
    default:
      return {
        people: answering,
        letter: orderEnded(order, event.type === 'order.cancelled', data.optional('note') ?? data.optional('reason')),
      };
  }
}
