import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/env.schema.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { dataOf } from '../event-data.js';
import { NoticeWriter } from '../notice-writer.js';
import { visitAnnounced } from '../templates/visit-announced.js';
import { visitCancelled } from '../templates/visit-cancelled.js';
import { visitAppointment } from '../visit-appointment.js';
import { VisitCaseReadModel } from '../visit-case.read-model.js';

/** Tells the enterprise of a visit, with the appointment for its calendar; changes go to whoever had been told. */
@Injectable()
@SubscribesTo(['visit.notified', 'visit.rescheduled', 'visit.cancelled'])
export class AnnounceVisit implements EventSubscriber {
  private readonly organizer: string;

  constructor(
    private readonly cases: VisitCaseReadModel,
    private readonly writer: NoticeWriter,
    @Inject(CONFIG) config: Config,
  ) {
    this.organizer = /<([^>]+)>/.exec(config.mail.from)?.[1] ?? config.mail.from;
  }

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const visit = await this.cases.find(tx, event.subjectId);
    if (event.type !== 'visit.notified' && !visit.wasAnnounced) return;
    const cancelled = event.type === 'visit.cancelled';
    await this.writer.write(tx, [
      {
        rule: event.type,
        bureauId: event.bureauId,
        subjectType: 'visit',
        subjectId: visit.id,
        round: 1,
        step: `v${event.version}`,
        to: { kind: 'enterprise', enterpriseName: visit.enterpriseName, contact: visit.contact },
        letter: cancelled
          ? visitCancelled(visit, dataOf(event).text('reason'))
          : visitAnnounced(visit, event.type === 'visit.rescheduled'),
        ics: visitAppointment({ ...visit, version: event.version }, cancelled ? 'CANCEL' : 'REQUEST', this.organizer),
      },
    ]);
  }
}
