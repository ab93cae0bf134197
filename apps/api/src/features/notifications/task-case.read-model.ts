import { Inject, Injectable } from '@nestjs/common';
import type { ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { NewOwner } from '@zhuqi/domain/task/task.types.js';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import type { Sql } from '../../platform/database/database.js';
import { ResponsibilityLookup } from '../supervision/responsibility-lookup.read-model.js';
import { COLLEAGUE, type Colleague } from './recipients.js';

/** A 攻坚任务 and everybody who may have to be told about it. */
export interface TaskCase {
  readonly id: string;
  readonly bureauId: string;
  readonly title: string;
  readonly dueOn: ShanghaiDay;
  readonly owner: Colleague;
  readonly members: readonly Colleague[];
  /** Those who audit reports: the head of the owner's unit, else who supervises it; never who carries the task out. */
  readonly auditors: readonly Colleague[];
  /** Those who judge a completion: the supervising leader, and the coordinators of the bureau. */
  readonly judges: readonly Colleague[];
  readonly url: string;
}

interface Row extends Omit<TaskCase, 'url' | 'auditors' | 'judges'> {
  readonly unitPath: string;
  readonly coordinators: readonly Colleague[];
}

const FIND = `
  select t.id, t.bureau_id as "bureauId", t.title, t.due_on::text as "dueOn", t.unit_path as "unitPath",
    (select ${COLLEAGUE} from app_user u where u.id = t.owner_id) as owner,
    (select coalesce(jsonb_agg(${COLLEAGUE} order by u.id), '[]') from app_user u
      where u.id = any(t.member_ids) and u.status = 'ACTIVE') as members,
    (select coalesce(jsonb_agg(${COLLEAGUE} order by u.id), '[]') from app_user u join unit n on n.id = u.unit_id
      cross join lateral (select o.path from unit o where n.path ^@ o.path and o.kind in ('BUREAU', 'DISTRICT_BUREAU')
        order by length(o.path) desc limit 1) org
      where u.bureau_id = t.bureau_id and u.status = 'ACTIVE' and u.roles @> array['COORDINATOR'] and t.unit_path ^@ org.path) as coordinators
  from task t where t.id = $1`;

const FORMER_OWNER = `select ${COLLEAGUE} as person from app_user u where u.id = $1 and u.status = 'ACTIVE'`;

@Injectable()
export class TaskCaseReadModel {
  constructor(
    private readonly responsibility: ResponsibilityLookup,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who answered for a task before the event gave it into other hands; null: it did not, or they have left. */
  async formerOwner(sql: Sql, payload: Readonly<Record<string, unknown>>): Promise<Colleague | null> {
    const { owner } = (payload['data'] ?? {}) as { readonly owner?: NewOwner };
    if (!owner) return null;
    const [row] = await sql.query<{ person: Colleague }>('notify.formerOwner', FORMER_OWNER, [owner.former.userId]);
    return row?.person ?? null;
  }

  /** @throws Error when there is no such task: its event says there was */
  async find(sql: Sql, id: string): Promise<TaskCase> {
    const [row] = await sql.query<Row>('notify.task', FIND, [id]);
    if (!row) throw new Error(`task ${id} is not there`);
    const { coordinators, unitPath, ...task } = row;
    const { head, deputyLeader } = await this.responsibility.of(sql, row.bureauId, unitPath);
    const carriers = new Set([row.owner, ...row.members].map(({ userId }) => userId));
    const free = (people: ReadonlyArray<Colleague | null>) =>
      people.flatMap((person) => (person && !carriers.has(person.userId) ? [person] : []));
    const [heads, leaders, others] = [free([head]), free([deputyLeader]), free(coordinators)];
    return {
      ...task,
      auditors: [heads, leaders, others].find((people) => people.length > 0) ?? [],
      judges: [...leaders, ...others],
      url: `${this.config.http.publicUrl}/tasks/${id}/show`,
    };
  }
}
