import { Injectable } from '@nestjs/common';
import { clockKinds, type ClockKind } from '@zhuqi/domain/deadline/clock.types.js';
import { workingDaysLate } from '@zhuqi/domain/deadline/due-at.js';
import type { RungKind, RungRecipient } from '@zhuqi/domain/deadline/ladder.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import { isEnterpriseClock } from '../../deadlines/subject-due.js';
import type { ClockSubject } from '../clock-case.read-model.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague, type Notice } from '../notice.js';
import type { Colleague } from '../recipients.js';
import { RungCaseReadModel } from '../rung-case.read-model.js';
import { rungRecipients, withoutAddressee } from '../rung-notices.js';
import type { Letter } from '../templates/letter.js';
import { orderWithoutAddressee, rungReached } from '../templates/rung-reached.js';

interface RungPayload {
  readonly subjectType: ClockSubject;
  readonly subjectId: string;
  readonly kind: ClockKind;
  readonly round: number;
  readonly ownerUserId: string | null;
  readonly dueAt: string;
  readonly step: string;
  readonly rung: RungKind;
  readonly recipients: readonly RungRecipient[];
}

/** 蓝 · 催办 · 督办 · 通报: each rung of the ladder to those the ladder names, once per clock. */
@Injectable()
@SubscribesTo(['clock.rungReached'])
export class AnnounceRungs implements EventSubscriber {
  constructor(
    private readonly cases: RungCaseReadModel,
    private readonly writer: NoticeWriter,
    private readonly deadlines: DeadlineService,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const clock = event.payload as unknown as RungPayload;
    // Nobody of ours is late when the enterprise keeps us waiting.
    if (isEnterpriseClock(clock.kind)) return;
    const { subject, chain, running } = await this.cases.find(tx, event.subjectId, clock, event.bureauId);
    if (!running) return;
    const dueAt = new Date(clock.dueAt);
    const letter = rungReached(clock.rung, {
      line: subject.line,
      clockLabel: clockKinds[clock.kind],
      dueAt,
      daysLate: workingDaysLate(await this.deadlines.calendar(), dueAt, event.at),
      owner: subject.owner?.name ?? null,
      unitName: chain.unitName,
    });
    const byOrder = clock.subjectType === 'problem';
    const stranded = byOrder ? withoutAddressee(clock.rung, chain) : null;
    await this.writer.write(tx, [
      ...notices(
        event,
        clock,
        clock.rung,
        rungRecipients(clock.rung, clock.recipients, subject, chain, byOrder),
        letter,
      ),
      ...notices(
        event,
        clock,
        'noAddressee',
        stranded ?? [],
        orderWithoutAddressee(clock.rung, subject.line, chain.unitName),
      ),
    ]);
  }
}

const notices = (
  event: StoredEvent,
  { subjectType, subjectId, round, kind, step }: RungPayload,
  what: RungKind | 'noAddressee',
  people: readonly Colleague[],
  letter: Letter,
): Notice[] =>
  people.map((person) => ({
    rule: `ladder.${what}.${kind}`,
    bureauId: event.bureauId,
    subjectType,
    subjectId,
    round,
    // Two clocks of one kind and round (assigned again) are two promises: each climbs its own ladder.
    step: `${step}:${event.subjectId}`,
    to: toColleague(person),
    letter,
  }));
