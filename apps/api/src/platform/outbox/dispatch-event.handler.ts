import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/database.js';
import type { StoredEvent } from '../events/event-subscriber.js';
import { SubscriberRegistry } from '../events/subscriber-registry.js';
import { HandlesJob, type JobHandler } from '../queue/job-handler.js';
import { dispatchEvent } from './dispatch-event.job.js';

// No SKIP LOCKED here: the job can be seen before the relay that marked the row has committed, and skipping it then would
// leave the event to the stale hint a minute later. Whoever waits finds the row done and leaves.
const LOAD = `
  select e.id, e.bureau_id as "bureauId", e.subject_type as "subjectType", e.subject_id as "subjectId", e.version, e.type,
    e.actor_id as "actorId", e.actor_name as "actorName", e.at, e.payload
  from outbox o join event e on e.id = o.event_id
  where o.id = $1 and o.done_at is null and o.dead_at is null
  for update of o`;

const DONE = 'update outbox set done_at = now(), last_error = null where id = $1';

/** The 8th failure is the last. The waits double from 2 s to 30 min, each between half and one and a half of that. */
const FAILED = `
  update outbox set attempts = attempts + 1, last_error = left($2, 2000), enqueued_at = null,
    next_at = now() + least(2 * 2 ^ attempts, 1800) * (0.5 + random()) * interval '1 second',
    dead_at = case when attempts + 1 >= 8 then now() end
  where id = $1 and done_at is null and dead_at is null`;

/** Runs the subscribers of one event and marks it done, in one transaction. */
@Injectable()
@HandlesJob(dispatchEvent)
export class DispatchEventHandler implements JobHandler<{ outboxId: string }> {
  constructor(
    private readonly database: Database,
    private readonly subscribers: SubscriberRegistry,
  ) {}

  /** @throws whatever a subscriber threw, once the failure is on record and its next attempt is set */
  async handle({ outboxId }: { outboxId: string }): Promise<void> {
    try {
      await this.database.transaction((tx) => this.dispatch(tx, outboxId));
    } catch (error) {
      await this.database.query('outbox.failed', FAILED, [outboxId, (error as Error).message]);
      throw error;
    }
  }

  private async dispatch(tx: Tx, outboxId: string): Promise<void> {
    const [event] = await tx.query<StoredEvent>('outbox.load', LOAD, [outboxId]);
    if (!event) return;
    for (const subscriber of this.subscribers.of(event.type)) await subscriber.on(event, tx);
    await tx.query('outbox.done', DONE, [outboxId]);
  }
}
