import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A delivery in the hands of this worker, until its lease ends. */
export interface LeasedDelivery {
  readonly id: string;
  readonly attempt: number;
  readonly recipient: string;
  readonly recipientName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly ics: string | null;
  readonly messageId: string;
}

const LEASE = `
  update delivery set state = 'sending', attempt = attempt + 1, lease_until = now() + $2 * interval '1 second', lease_owner = $3
  where id = $1 and (
    (state in ('queued', 'retry') and next_at <= now())
    or (state = 'sending' and lease_until < now() and policy = 'at_least_once'))
  returning id, attempt, recipient, recipient_name as "recipientName", subject, text, html, ics, message_id as "messageId"`;

const SENT = `
  update delivery set state = 'sent', sent_at = now(), lease_until = null, lease_owner = null, last_error = null
  where id = $1 and attempt = $2 and state = 'sending'`;

// At most 8 attempts within 24 hours; waits of 1, 3, 10, 30, 60, 180 and 360 minutes, each ± 20 %.
const FAILED = `
  update delivery set lease_until = null, lease_owner = null, enqueued_at = null, last_error = left($3, 2000),
    state = case when $4 or attempt >= 8 or created_at < now() - interval '24 hours' then 'dead' else 'retry' end,
    next_at = now() + (array[1, 3, 10, 30, 60, 180, 360])[least(attempt, 7)] * (0.8 + 0.4 * random()) * interval '1 minute'
  where id = $1 and attempt = $2 and state = 'sending'`;

const POSTPONE = `
  update delivery set enqueued_at = null, next_at = now() + $2 * (1 + random()) * interval '1 second'
  where id = $1 and state in ('queued', 'retry')`;

/** The lease protocol. Every write names the attempt it belongs to, so that a worker that was too slow changes nothing. */
@Injectable()
export class DeliveryRepository {
  constructor(private readonly database: Database) {}

  /** Takes the delivery for one attempt; null when there is nothing (left) to do. */
  async lease(id: string, seconds: number, owner: string): Promise<LeasedDelivery | null> {
    const [row] = await this.database.query<LeasedDelivery>('delivery.lease', LEASE, [id, seconds, owner]);
    return row ?? null;
  }

  async markSent(id: string, attempt: number): Promise<void> {
    await this.database.query('delivery.sent', SENT, [id, attempt]);
  }

  /** @param forGood no later attempt can succeed */
  async markFailed(id: string, attempt: number, reason: string, forGood: boolean): Promise<void> {
    await this.database.query('delivery.failed', FAILED, [id, attempt, reason, forGood]);
  }

  /** Puts it off without spending an attempt. */
  async postpone(id: string, seconds: number): Promise<void> {
    await this.database.query('delivery.postpone', POSTPONE, [id, seconds]);
  }
}
