import { Injectable } from '@nestjs/common';
import { systemActor } from '@zhuqi/domain/problem/problem-actor.js';
import type { ProblemAction } from '@zhuqi/domain/problem/problem.transitions.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { ActOnProblem } from '../act-on-problem.service.js';
import { ProblemRepository } from '../problem.repository.js';

/** What the system does when a clock that runs for the enterprise is over: the enterprise's silence is an answer, too. */
const actOf: ReadonlyMap<unknown, ProblemAction> = new Map([
  ['info', 'infoTimeout'],
  ['feedback', 'rateTimeout'],
]);

/** Carries the case on when the enterprise has not supplied what was asked, or has not rated. */
@Injectable()
@SubscribesTo(['clock.becameOverdue'])
export class LetTimeRunOut implements EventSubscriber {
  constructor(
    private readonly repository: ProblemRepository,
    private readonly acts: ActOnProblem,
  ) {}

  /** The event's subject is the clock: a round that has moved on has ended it, and then there is nothing to do. */
  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const { subjectType, subjectId, kind } = event.payload;
    const action = actOf.get(kind);
    if (subjectType !== 'problem' || typeof subjectId !== 'string' || !action) return;
    const row = await this.repository.lockById(subjectId, tx);
    if (row?.clocks.find((clock) => clock.id === event.subjectId)?.state !== 'running') return;
    const result = await this.acts.perform(row, action, {}, systemActor, null, tx);
    // A running clock of the enterprise in a state that does not wait for it: clocks and table disagree.
    if (!result.ok) throw new Error(`${action} of ${row.number}: ${result.refusal.code} ${result.refusal.message}`);
  }
}
