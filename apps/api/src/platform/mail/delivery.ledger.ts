import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import type { Sql } from '../database/database.js';
import { RelaysLedger, type Ledger } from '../queue/ledger.js';
import { sendDelivery } from './send-delivery.job.js';

// A sending whose lease ran out belongs to a worker that died. Whether the message arrived is unknown: where a second
// copy does less harm than none it is sent again under the same Message-ID, otherwise a person has to look.
const CLAIM = `
  with fresh as (
    select id from delivery
    where state in ('queued', 'retry') and next_at <= now()
      and (enqueued_at is null or enqueued_at < now() - $2 * interval '1 second')
    order by next_at limit $1 for update skip locked),
  expired as (
    select id, policy from delivery
    where state = 'sending' and lease_until < now()
      and (enqueued_at is null or enqueued_at < lease_until or enqueued_at < now() - $2 * interval '1 second')
    order by lease_until limit $1 for update skip locked),
  ambiguous as (
    update delivery d set state = 'unknown', lease_until = null, lease_owner = null,
      last_error = '发送途中进程中断，无法确定对方是否收到'
    from expired where d.id = expired.id and expired.policy = 'at_most_once')
  update delivery d set enqueued_at = now()
  from (select id from fresh union all select id from expired where policy = 'at_least_once') as due
  where d.id = due.id
  returning d.id as "deliveryId", d.attempt`;

const LAG = `
  select coalesce(extract(epoch from now() - min(next_at)), 0)::float8 as seconds
  from delivery where state in ('queued', 'retry') and next_at <= now()`;

/** E-mails waiting to be sent. Without an SMTP server they wait, visibly, until there is one. */
@Injectable()
@RelaysLedger()
export class DeliveryLedger implements Ledger<{ deliveryId: string; attempt: number }> {
  readonly job = sendDelivery;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async claim(sql: Sql, limit: number, staleSeconds: number) {
    if (!this.config.mail.smtpUrl) return [];
    return sql.query<{ deliveryId: string; attempt: number }>('delivery.claim', CLAIM, [limit, staleSeconds]);
  }

  async lag(sql: Sql): Promise<number> {
    if (!this.config.mail.smtpUrl) return 0;
    const [row] = await sql.query<{ seconds: number }>('delivery.lag', LAG);
    return row?.seconds ?? 0;
  }
}
