import { Injectable } from '@nestjs/common';
import { clockKinds, type ClockKind } from '@zhuqi/domain/deadline/clock.types.js';
import type { RungKind, RungRecipient } from '@zhuqi/domain/deadline/ladder.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { ClockCaseReadModel, type ClockCase } from '../clock-case.read-model.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague } from '../notice.js';
import type { Colleague } from '../recipients.js';
import { clockOverdue } from '../templates/clock-overdue.js';
import { clockReminder } from '../templates/clock-reminder.js';

interface ClockPayload {
  readonly subjectType: 'problem' | 'visit';
  readonly subjectId: string;
  readonly kind: ClockKind;
  readonly round: number;
  readonly ownerUserId: string | null;
  readonly step: string;
  readonly dueAt: string;
}

/** What a rung adds: which one it is, and whom it is for. */
interface RungPayload extends ClockPayload {
  readonly rung: RungKind;
  readonly recipients: readonly RungRecipient[];
}

/** A rung of the ladder to the owner of the clock and, where it says so, to the head of the unit; overdue to both. */
@Injectable()
@SubscribesTo(['clock.rungReached', 'clock.becameOverdue'])
export class RemindOwners implements EventSubscriber {
  constructor(
    private readonly cases: ClockCaseReadModel,
    private readonly writer: NoticeWriter,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const clock = event.payload as unknown as ClockPayload | RungPayload;
    const subject = await this.cases.find(tx, clock.subjectType, clock.subjectId, clock.kind, clock.ownerUserId);
    const dueAt = new Date(clock.dueAt);
    const letter =
      'rung' in clock
        ? clockReminder(subject.line, clockKinds[clock.kind], clock, dueAt)
        : clockOverdue(subject.line, clockKinds[clock.kind], dueAt, subject.owner?.name ?? null);
    const recipients: readonly RungRecipient[] = 'rung' in clock ? clock.recipients : ['handler', 'unitHead'];
    await this.writer.write(
      tx,
      recipientsOf(subject, recipients).map((person) => ({
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

/** The leaders of a rung are told by the 督办单 it brings. */
function recipientsOf({ responsible, unitHead }: ClockCase, recipients: readonly RungRecipient[]): Colleague[] {
  const all = [
    ...(recipients.includes('handler') ? responsible : []),
    ...(recipients.includes('unitHead') && unitHead ? [unitHead] : []),
  ];
  return [...new Map(all.map((person) => [person.userId, person])).values()];
}
