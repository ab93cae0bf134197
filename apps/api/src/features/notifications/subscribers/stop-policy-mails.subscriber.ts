import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';

// What is being sent just now goes out: its page says that the policy was withdrawn.
const STOP = `
  update delivery d set state = 'suppressed', last_error = '政策已撤回，未发送'
  from notification n where n.id = d.notification_id and n.subject_id = $1 and d.state in ('queued', 'retry')`;

/** Mails of a withdrawn policy that have not gone out stay where they are. */
@Injectable()
@SubscribesTo(['policy.withdrawn'])
export class StopPolicyMails implements EventSubscriber {
  async on({ subjectId }: StoredEvent, tx: Tx): Promise<void> {
    await tx.query('policy.stopMails', STOP, [subjectId]);
  }
}
