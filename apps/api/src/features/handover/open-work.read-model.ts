import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import { handedTaskStates } from '@zhuqi/domain/task/hand-over-task.js';
import { Database } from '../../platform/database/database.js';
import { clampPage } from '../../platform/graphql/page.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import type { OpenWorkListOptions } from './graphql/handover.inputs.js';
import type { OpenWork, OpenWorkList } from './graphql/handover.model.js';

/** What of somebody's work a handover would move: the states of the domain's plan. `u` is the user. */
const COUNTS = `
  (select count(*)::int from problem p
    where p.host_id = u.id and p.state in ('ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'IN_REVIEW', 'SHELVED')) as hosting,
  (select count(*)::int from problem_co_handler h join problem p on p.id = h.problem_id and p.round = h.round
    where h.user_id = u.id and h.replied_at is null and h.waived_at is null
      and p.state in ('ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'SHELVED')) as "coHandling",
  (select count(*)::int from enterprise e where e.liaison_user_id = u.id) as enterprises,
  (select count(*)::int from contact_group g where g.participant_ids @> array[u.id] and g.closed_on is null) as groups,
  (select count(*)::int from task t where t.participant_ids @> array[u.id]
    and t.state in (${handedTaskStates.map((state) => `'${state}'`).join(', ')})) as tasks,
  (select count(*)::int from major_project m where m.bureau_id = u.bureau_id and m.liaison_id = u.id and m.delisted_on is null) as projects`;

const ALL = 'hosting + "coHandling" + enterprises + groups + tasks + projects';

const PEOPLE = `
  with people as (
    select u.id, u.name, n.short_name as "unitName", u.status = 'ACTIVE' as active, ${COUNTS}
    from app_user u join unit n on n.id = u.unit_id
    where u.bureau_id = $1 and n.path ^@ any($2::text[]) and ($3::uuid[] is null or u.id = any($3))
      and ($4::text is null or strpos(u.name, $4) > 0 or strpos(u.username, lower($4)) > 0)),
  busy as (select * from people where $3::uuid[] is not null or ${ALL} > 0)
  select (select count(*)::int from busy) as "totalItems",
    coalesce((select jsonb_agg(b order by b.n) from (
      select *, row_number() over (order by active, ${ALL} desc, name, id) as n from busy
      order by n offset $5 limit $6) b), '[]') as items`;

/** Who has something in hand that could be handed over; the disabled first, whom nothing reaches any more. */
@Injectable()
export class OpenWorkReadModel {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, options: OpenWorkListOptions | null | undefined): Promise<OpenWorkList> {
    const { skip, take } = clampPage(options);
    const ids = options?.ids?.flatMap((id) => uuidOrNull(id) ?? []) ?? null;
    const reach = scopeOf(actor, 'assignment.handOver')?.prefixes ?? [];
    const values = [actor.bureauId, reach, ids, options?.text?.trim() || null, skip, take];
    const [page] = await this.database.query<OpenWorkList>('handover.openWork', PEOPLE, values);
    return page ?? { items: [], totalItems: 0 };
  }

  /** For those who manage accounts; null when there is no such account within reach. */
  async ofUser(actor: Actor, id: string): Promise<OpenWork | null> {
    const reach = scopeOf(actor, 'user.read')?.prefixes ?? [];
    const [row] = await this.database.query<OpenWork>(
      'handover.openWorkOf',
      `select u.id, u.name, n.short_name as "unitName", u.status = 'ACTIVE' as active, ${COUNTS}
       from app_user u join unit n on n.id = u.unit_id where u.bureau_id = $1 and n.path ^@ any($2::text[]) and u.id = $3`,
      [actor.bureauId, reach, uuidOrNull(id)],
    );
    return row ?? null;
  }
}
