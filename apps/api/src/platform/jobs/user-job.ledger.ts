import { Injectable } from '@nestjs/common';
import type { Sql } from '../database/database.js';
import { RelaysLedger, type Ledger } from '../queue/ledger.js';
import { runUserJob } from './run-user-job.job.js';

// A running job whose lease ran out belongs to a worker that died; it is due again at once.
const CLAIM = `
  with due as (
    select id from user_job
    where (state = 'QUEUED' and (enqueued_at is null or enqueued_at < now() - $2 * interval '1 second'))
      or (state = 'RUNNING' and lease_until < now()
        and (enqueued_at is null or enqueued_at < lease_until or enqueued_at < now() - $2 * interval '1 second'))
    order by created_at limit $1 for update skip locked)
  update user_job j set enqueued_at = now() from due where j.id = due.id
  returning j.id as "userJobId", j.attempt`;

const LAG = `select coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as seconds from user_job where state = 'QUEUED'`;

/** Long jobs waiting for a worker. */
@Injectable()
@RelaysLedger()
export class UserJobLedger implements Ledger<{ userJobId: string; attempt: number }> {
  readonly job = runUserJob;

  claim(sql: Sql, limit: number, staleSeconds: number) {
    return sql.query<{ userJobId: string; attempt: number }>('userJob.claim', CLAIM, [limit, staleSeconds]);
  }

  async lag(sql: Sql): Promise<number> {
    const [row] = await sql.query<{ seconds: number }>('userJob.lag', LAG);
    return row?.seconds ?? 0;
  }
}
