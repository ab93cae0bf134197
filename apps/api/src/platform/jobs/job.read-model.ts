import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import { Database } from '../database/database.js';
import { uuidOrNull } from '../query/sql-text.js';
import type { JobCounts, JobError, JobRowResult } from './job.types.js';

export interface JobView {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: string;
  readonly dryRun: boolean;
  readonly total: number | null;
  readonly done: number;
  readonly counts: JobCounts;
  readonly errors: readonly JobError[];
  readonly results: readonly JobRowResult[];
  readonly outputUrl: string | null;
  readonly outputName: string | null;
  readonly outputKey: string | null;
  readonly failure: string | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly createdBy: {
    readonly id: string;
    readonly name: string;
    readonly unitId: string;
    readonly unitName: string | null;
  };
}

// One's own jobs; those who keep the system running see all of the bureau. $1 bureau, $2 user, null: everybody's.
const VISIBLE = `j.bureau_id = $1 and ($2::uuid is null or j.created_by_id = $2)`;

const SELECT = `
  select j.id, j.kind, j.title, j.state, j.dry_run as "dryRun", j.total, j.done, j.counts, j.errors, coalesce(j.results, '[]') as results,
    case when j.output_key is not null then '/files/jobs/' || j.id || '/output' end as "outputUrl", j.output_name as "outputName",
    j.output_key as "outputKey", j.failure, j.created_at as "createdAt", j.started_at as "startedAt", j.finished_at as "finishedAt",
    json_build_object('id', u.id, 'name', u.name, 'unitId', u.unit_id, 'unitName', n.name) as "createdBy"
  from user_job j join app_user u on u.id = j.created_by_id join unit n on n.id = u.unit_id
  where ${VISIBLE}`;

/** Jobs as their owner and the system administrator see them. */
@Injectable()
export class JobReadModel {
  constructor(private readonly database: Database) {}

  async byId(id: string, actor: Actor): Promise<JobView | null> {
    const [job] = await this.database.query<JobView>('job.byId', `${SELECT} and j.id = $3`, [
      ...who(actor),
      uuidOrNull(id),
    ]);
    return job ?? null;
  }

  /** A job just started by this actor. */
  async known(id: string, actor: Actor): Promise<JobView> {
    const job = await this.byId(id, actor);
    if (!job) throw new Error(`job ${id} was started but is not there`);
    return job;
  }

  async list(actor: Actor, page: { readonly skip: number; readonly take: number; readonly kind: string | null }) {
    const values = [...who(actor), page.kind];
    const [items, counted] = await Promise.all([
      this.database.query<JobView>(
        'job.list',
        `${SELECT} and ($3::text is null or j.kind = $3) order by j.created_at desc, j.id desc limit $4 offset $5`,
        [...values, page.take, page.skip],
      ),
      this.database.query<{ total: number }>(
        'job.count',
        `select count(*) as total from user_job j where ${VISIBLE} and ($3::text is null or j.kind = $3)`,
        values,
      ),
    ]);
    return { items, totalItems: counted[0]?.total ?? 0 };
  }
}

function who(actor: Actor): [string, string | null] {
  const seesAll = (scopeOf(actor, 'job.read')?.prefixes.length ?? 0) > 0;
  return [actor.bureauId, seesAll ? null : actor.userId];
}
