import { Injectable } from '@nestjs/common';
import { Database, type Sql } from '../database/database.js';
import type { JobCounts, JobError, JobKind, JobOutcome, JobProgress, JobRowResult } from './job.types.js';

export interface NewJob {
  readonly id: string;
  readonly bureauId: string;
  readonly kind: JobKind;
  readonly createdById: string;
  readonly title: string;
  readonly dryRun: boolean;
  readonly params: object;
  readonly inputKey: string | null;
  /** The process that starts the job also runs it; no worker is told for a minute. */
  readonly isRunHere: boolean;
  readonly createdAt: Date;
}

export interface LeasedJob {
  readonly id: string;
  readonly bureauId: string;
  readonly kind: JobKind;
  readonly title: string;
  readonly createdById: string;
  readonly dryRun: boolean;
  readonly params: unknown;
  readonly inputKey: string | null;
  readonly attempt: number;
  readonly total: number | null;
  readonly done: number;
  readonly counts: JobCounts;
  readonly errors: readonly JobError[];
  readonly results: readonly JobRowResult[] | null;
}

export const LEASE_SECONDS = 30;

const INSERT = `
  insert into user_job (id, bureau_id, kind, created_by_id, title, state, dry_run, params, counts, errors, input_key, created_at, enqueued_at)
  values ($1, $2, $3, $4, $5, 'QUEUED', $6, $7, $8, '[]', $9, $10, case when $11 then now() end)`;

const LEASE = `
  update user_job set state = 'RUNNING', attempt = attempt + 1, started_at = coalesce(started_at, now()),
    lease_until = now() + $2 * interval '1 second'
  where id = $1 and (state = 'QUEUED' or (state = 'RUNNING' and lease_until < now()))
  returning id, bureau_id as "bureauId", kind, title, created_by_id as "createdById", dry_run as "dryRun", params,
    input_key as "inputKey", attempt, total, done, counts, errors, results`;

/** Fenced by the attempt: a worker that was thought dead finds that the job has gone on without it. */
const OURS = `where id = $1 and attempt = $2 and state = 'RUNNING'`;

const RENEW = `update user_job set lease_until = now() + $3 * interval '1 second' ${OURS} returning id`;

const PROGRESS = `
  update user_job set total = $3, done = $4, counts = $5, errors = $6, lease_until = now() + $7 * interval '1 second',
    results = coalesce($8::jsonb, results) ${OURS} returning id`;

const FINISH = `
  update user_job set state = 'DONE', total = $3, done = $4, counts = $5, errors = $6, output_key = $7, output_name = $8,
    results = coalesce($9::jsonb, results),
    finished_at = now(), lease_until = null ${OURS} returning id`;

const FAIL = `update user_job set state = 'FAILED', failure = $3, finished_at = now(), lease_until = null ${OURS} returning id`;

const RELEASE = `update user_job set state = 'QUEUED', lease_until = null, enqueued_at = null ${OURS} returning id`;

/** The rows of long jobs. Every write of a running job names its attempt and says whether the job still was ours. */
@Injectable()
export class UserJobRepository {
  constructor(private readonly database: Database) {}

  async insert(sql: Sql, job: NewJob, counts: JobCounts): Promise<void> {
    const { id, bureauId, kind, createdById, title, dryRun, params, inputKey, createdAt, isRunHere } = job;
    const values = [
      id,
      bureauId,
      kind,
      createdById,
      title,
      dryRun,
      JSON.stringify(params),
      JSON.stringify(counts),
      inputKey,
      createdAt,
      isRunHere,
    ];
    await sql.query('userJob.insert', INSERT, values);
  }

  /** Takes a job that is queued or whose worker died; null when there is nothing to take. */
  async lease(id: string): Promise<LeasedJob | null> {
    const [job] = await this.database.query<LeasedJob>('userJob.lease', LEASE, [id, LEASE_SECONDS]);
    return job ?? null;
  }

  renew(job: LeasedJob): Promise<boolean> {
    return this.ours(this.database, 'userJob.renew', RENEW, [job.id, job.attempt, LEASE_SECONDS]);
  }

  progress(sql: Sql, job: LeasedJob, { total, done, counts, errors, results }: JobProgress): Promise<boolean> {
    const json = [JSON.stringify(counts), JSON.stringify(errors)];
    const values = [job.id, job.attempt, total, done, ...json, LEASE_SECONDS, rowsOf(results)];
    return this.ours(sql, 'userJob.progress', PROGRESS, values);
  }

  finish(sql: Sql, job: LeasedJob, { total, done, counts, errors, output, results }: JobOutcome): Promise<boolean> {
    const values = [
      job.id,
      job.attempt,
      total,
      done,
      JSON.stringify(counts),
      JSON.stringify(errors),
      output?.key ?? null,
      output?.name ?? null,
      rowsOf(results),
    ];
    return this.ours(sql, 'userJob.finish', FINISH, values);
  }

  fail(sql: Sql, job: LeasedJob, failure: string): Promise<boolean> {
    return this.ours(sql, 'userJob.fail', FAIL, [job.id, job.attempt, failure]);
  }

  /** Gives the job back, for another worker to go on with it at once. */
  release(job: LeasedJob): Promise<boolean> {
    return this.ours(this.database, 'userJob.release', RELEASE, [job.id, job.attempt]);
  }

  private async ours(sql: Sql, name: string, text: string, values: readonly unknown[]): Promise<boolean> {
    return (await sql.query(name, text, values)).length > 0;
  }
}

/** Null leaves the column as it is. */
const rowsOf = (results: readonly JobRowResult[] | undefined): string | null =>
  results === undefined ? null : JSON.stringify(results);
