import { Injectable } from '@nestjs/common';
import type { Sql } from '../database/database.js';
import { RelaysLedger, type Ledger } from '../queue/ledger.js';
import { dispatchEvent } from './dispatch-event.job.js';

const OPEN = 'done_at is null and dead_at is null and next_at <= now()';

const CLAIM = `
  with due as (
    select id from outbox
    where ${OPEN} and (enqueued_at is null or enqueued_at < now() - $2 * interval '1 second')
    order by next_at limit $1 for update skip locked)
  update outbox o set enqueued_at = now() from due where o.id = due.id
  returning o.id as "outboxId", o.attempts as attempt`;

const LAG = `select coalesce(extract(epoch from now() - min(next_at)), 0)::float8 as seconds from outbox where ${OPEN}`;

/** Events whose subscribers have not acted yet. */
@Injectable()
@RelaysLedger()
export class OutboxLedger implements Ledger<{ outboxId: string; attempt: number }> {
  readonly job = dispatchEvent;

  claim(sql: Sql, limit: number, staleSeconds: number) {
    return sql.query<{ outboxId: string; attempt: number }>('outbox.claim', CLAIM, [limit, staleSeconds]);
  }

  async lag(sql: Sql): Promise<number> {
    const [row] = await sql.query<{ seconds: number }>('outbox.lag', LAG);
    return row?.seconds ?? 0;
  }
}
