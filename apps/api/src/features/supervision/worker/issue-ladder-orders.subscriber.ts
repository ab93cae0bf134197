import { Injectable } from '@nestjs/common';
import { workingDaysLate } from '@zhuqi/domain/deadline/due-at.js';
import { answerDeadline, ladderDemand } from '@zhuqi/domain/supervision/issue-order.js';
import type { OrderLevel } from '@zhuqi/domain/supervision/order-state.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { SettingsReader } from '../../../platform/settings/settings-reader.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import { isEnterpriseClock } from '../../deadlines/subject-due.js';
import { ClockSubjectLookup } from '../clock-subject-lookup.read-model.js';
import { IssueOrders } from '../issue-orders.service.js';
import { ResponsibilityLookup } from '../responsibility-lookup.read-model.js';

const levels: Readonly<Record<string, OrderLevel>> = { order1: 1, order2: 2 };

/**
 * The rungs that are orders: 督办单 1 to the supervising leader, 2 to the principal. Once per clock and level, however often
 * the event comes; nothing for a promise kept or paused meanwhile. Where nobody can be addressed the notices say so.
 */
@Injectable()
@SubscribesTo(['clock.rungReached'])
export class IssueLadderOrders implements EventSubscriber {
  constructor(
    private readonly clocks: ClockSubjectLookup,
    private readonly responsibility: ResponsibilityLookup,
    private readonly orders: IssueOrders,
    private readonly settings: SettingsReader,
    private readonly deadlines: DeadlineService,
    private readonly clock: SystemClock,
  ) {}

  /** @throws Error when the domain refuses an order the ladder calls for: the event then waits and is seen */
  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const level = levels[String(event.payload['rung'])];
    const subject = level && (await this.clocks.find(event.subjectId, tx));
    if (!subject || subject.state !== 'running' || isEnterpriseClock(subject.clockKind)) return;
    const { bureauId, responsibleUnitPath: unitPath } = subject;
    const chain = await this.responsibility.of(tx, bureauId, unitPath);
    const issuedTo = level === 1 ? chain.deputyLeader : chain.principal;
    if (!issuedTo) return;
    // Within the transaction: who holds a connection must not wait for another one.
    const { orderPrefix, answerDays } = await this.settings.load(tx);
    const calendar = await this.deadlines.calendar();
    const now = this.clock.now();
    const deadline = answerDeadline(calendar, level, now, answerDays.value);
    const demand = ladderDemand(subject, subject.dueAt, workingDaysLate(calendar, subject.dueAt, now), deadline);
    const prefix = orderPrefix.value;
    const order = { id: newId(), bureauId, prefix, level, subject, unitPath, issuedTo, demand, deadline };
    const issued = await this.orders.issue(tx, order, { kind: 'system' }, now);
    if (!issued.ok && !issued.before) throw new Error(`${issued.refusal.code}: ${issued.refusal.message}`);
  }
}
