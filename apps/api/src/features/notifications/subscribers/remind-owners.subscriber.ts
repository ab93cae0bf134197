import { Injectable } from '@nestjs/common';
import { clockKinds, type ClockKind } from '@zhuqi/domain/deadline/clock.types.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { ClockCaseReadModel, type ClockCase, type ClockSubject } from '../clock-case.read-model.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague } from '../notice.js';
import type { Colleague } from '../recipients.js';
import { clockOverdue } from '../templates/clock-overdue.js';

interface ClockPayload {
  readonly subjectType: ClockSubject;
  readonly subjectId: string;
  readonly kind: ClockKind;
  readonly round: number;
  readonly ownerUserId: string | null;
  readonly step: string;
  readonly dueAt: string;
}

/** A promise that was missed, to its owner and to the head of the unit. What follows is the ladder's (announce-rungs). */
@Injectable()
@SubscribesTo(['clock.becameOverdue'])
export class RemindOwners implements EventSubscriber {
  constructor(
    private readonly cases: ClockCaseReadModel,
    private readonly writer: NoticeWriter,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const clock = event.payload as unknown as ClockPayload;
    const subject = await this.cases.find(tx, clock.subjectType, clock.subjectId, clock.kind, clock.ownerUserId);
    const letter = clockOverdue(
      subject.line,
      clockKinds[clock.kind],
      new Date(clock.dueAt),
      subject.owner?.name ?? null,
    );
    await this.writer.write(
      tx,
      recipientsOf(subject).map((person) => ({
        rule: `${event.type}.${clock.kind}`,
        bureauId: event.bureauId,
        subjectType: clock.subjectType,
        subjectId: clock.subjectId,
        round: clock.round,
        // Two clocks of one kind and round (assigned again) are two promises: each may be spoken about.
        step: `${clock.step}:${event.subjectId}`,
        to: toColleague(person),
        letter,
      })),
    );
  }
}

function recipientsOf({ responsible, unitHead }: ClockCase): Colleague[] {
  const all = [...responsible, ...(unitHead ? [unitHead] : [])];
  return [...new Map(all.map((person) => [person.userId, person])).values()];
}
