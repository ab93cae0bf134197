import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/env.schema.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { activityAppointment } from '../activity-appointment.js';
import { ActivityCaseReadModel, type ActivityCase } from '../activity-case.read-model.js';
import { dataOf } from '../event-data.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague } from '../notice.js';
import { activityAnnounced, activityCancelled, activityRescheduled } from '../templates/activity-letters.js';
import type { Letter } from '../templates/letter.js';

/**
 * Tells everybody on the list of an activity, with the appointment; changes go to whoever had been told, and whoever a
 * changed plan puts on the list is invited like the others.
 */
@Injectable()
@SubscribesTo(['activity.announced', 'activity.edited', 'activity.rescheduled', 'activity.cancelled'])
export class AnnounceActivity implements EventSubscriber {
  private readonly organizer: string;

  constructor(
    private readonly cases: ActivityCaseReadModel,
    private readonly writer: NoticeWriter,
    @Inject(CONFIG) config: Config,
  ) {
    this.organizer = /<([^>]+)>/.exec(config.mail.from)?.[1] ?? config.mail.from;
  }

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const activity = await this.cases.find(tx, event.subjectId);
    if (event.type !== 'activity.announced' && !activity.wasAnnounced) return;
    const isInvitation = event.type === 'activity.edited';
    if (isInvitation && !activity.isAhead) return;
    const method = event.type === 'activity.cancelled' ? 'CANCEL' : 'REQUEST';
    const ics = activityAppointment(activity, event.version, method, this.organizer);
    const letter = letterOf(event, activity);
    await this.writer.write(
      tx,
      activity.invited
        .filter(({ userId }) => userId !== event.actorId && !(isInvitation && activity.toldIds.includes(userId)))
        .map((person) => ({
          rule: isInvitation ? 'activity.announced' : event.type,
          bureauId: event.bureauId,
          subjectType: 'activity',
          subjectId: activity.id,
          round: 1,
          step: `v${event.version}`,
          to: toColleague(person),
          letter,
          ics,
        })),
    );
  }
}

function letterOf(event: StoredEvent, activity: ActivityCase): Letter {
  const reason = dataOf(event).text('reason');
  if (event.type === 'activity.cancelled') return activityCancelled(activity, reason);
  return event.type === 'activity.rescheduled' ? activityRescheduled(activity, reason) : activityAnnounced(activity);
}
