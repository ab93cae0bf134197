import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { ActivityCaseReadModel } from '../activity-case.read-model.js';
import { dataOf } from '../event-data.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague } from '../notice.js';
import { activityTakenOver } from '../templates/activity-letters.js';

/** Whoever is given an activity to organize hears of it, unless they took it themselves. */
@Injectable()
@SubscribesTo(['activity.handedOver'])
export class TellNewOrganizer implements EventSubscriber {
  constructor(
    private readonly cases: ActivityCaseReadModel,
    private readonly writer: NoticeWriter,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const activity = await this.cases.find(tx, event.subjectId);
    const { organizer, id } = activity;
    if (organizer.userId === event.actorId) return;
    const letter = activityTakenOver(activity, event.actorName, dataOf(event).text('reason'));
    await this.writer.write(tx, [
      {
        ...{ rule: event.type, bureauId: event.bureauId, subjectType: 'activity', subjectId: id, round: 1 },
        ...{ step: `v${event.version}`, to: toColleague(organizer), letter },
      },
    ]);
  }
}
