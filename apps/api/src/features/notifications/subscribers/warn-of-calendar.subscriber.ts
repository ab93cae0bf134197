import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/env.schema.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague } from '../notice.js';
import { COLLEAGUE, type Colleague } from '../recipients.js';
import { calendarMissing } from '../templates/calendar-missing.js';

const TOLD = `
  select ${COLLEAGUE} as person from app_user u
  where u.bureau_id = $1 and u.status = 'ACTIVE' and u.roles && array['SYSTEM_ADMIN', 'COORDINATOR'] order by u.id`;

interface YearMissing {
  readonly years: readonly number[];
  /** The Monday of the week it is said in. */
  readonly week: string;
  readonly message: string;
}

/** Tells, once a week, that the working calendar lacks a year deadlines lean on. */
@Injectable()
@SubscribesTo(['calendar.yearMissing'])
export class WarnOfCalendar implements EventSubscriber {
  private readonly url: string;

  constructor(
    private readonly writer: NoticeWriter,
    @Inject(CONFIG) config: Config,
  ) {
    this.url = `${config.http.publicUrl}/calendar`;
  }

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const { years, week, message } = event.payload as unknown as YearMissing;
    const people = await tx.query<{ person: Colleague }>('notify.calendarKeepers', TOLD, [event.bureauId]);
    await this.writer.write(
      tx,
      people.map(({ person }) => ({
        rule: event.type,
        bureauId: event.bureauId,
        subjectType: 'calendar',
        subjectId: event.subjectId,
        round: 1,
        step: `${years.join('+')}@${week}`,
        to: toColleague(person),
        letter: calendarMissing(message, this.url),
      })),
    );
  }
}
