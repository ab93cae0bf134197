import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { workingDaysLate } from '@zhuqi/domain/deadline/due-at.js';
import { addDays, fromShanghai, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import { CLOCK_UNIT } from '../clock-unit.fragment.js';
import type { BulletinEntry } from '../graphql/board.model.js';
import { reached, scopeValues } from './board-scope.js';
import { PLACES } from './late-clocks.sql.js';

/** More than a bureau can want to print. */
export const MAX_BULLETIN = 2_000;

/** $4 from, $5 to (exclusive). By unit, the longest delay first. */
const LIST = `
  with told as materialized (
    select c.id, c.kind, t.fired_at, c.due_at, c.overdue_at, c.state, c.done_at, c.owner_user_id, p.id as problem_id, p.number, p.title, e.name as enterprise_name,
      ${CLOCK_UNIT('c', 'p')} as path
    from timer t join clock c on c.id = t.clock_id join problem p on p.id = c.subject_id join enterprise e on e.id = p.enterprise_id
    where t.bureau_id = $1 and t.rung = 'bulletin' and t.state = 'fired' and t.fired_at >= $4 and t.fired_at < $5 and c.subject_type = 'problem' and ${reached('p')}),
  places as (${PLACES('select distinct path from told')})
  select k.id, k.kind, k.fired_at as "reachedAt", coalesce(k.overdue_at, k.due_at) as "dueAt", k.done_at as "doneAt", k.state in ('running', 'paused') as open,
    (select u.name from app_user u where u.id = k.owner_user_id) as "ownerName", coalesce(s.unit_name, '') as "unitName", s.leader_name as "leaderName",
    k.problem_id as "problemId", k.number as "problemNumber", k.title, k.enterprise_name as "enterpriseName",
    coalesce((select string_agg(o.number, '、' order by o.level) from supervision_order o where o.order_key in (k.id || ':1', k.id || ':2')), '') as orders
  from told k join places s using (path)
  order by s.sort_order nulls last, s.unit_name, k.due_at, k.id limit ${MAX_BULLETIN}`;

type Row = Omit<BulletinEntry, 'daysLate'> & { readonly doneAt: Date | null };

/** 通报: promises that reached the last rung within a period. */
@Injectable()
export class BulletinReadModel {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly clock: SystemClock,
  ) {}

  /** @param to the last day, inclusive */
  async list(actor: Actor, from: ShanghaiDay, to: ShanghaiDay): Promise<BulletinEntry[]> {
    const scope = scopeValues(actor, 'dashboard.read');
    if (!scope) return [];
    const span = [fromShanghai(from), fromShanghai(addDays(to, 1))];
    const [rows, calendar] = await Promise.all([
      this.database.query<Row>('supervision.bulletin', LIST, [...scope, ...span]),
      this.deadlines.calendar(),
    ]);
    const now = this.clock.now();
    return rows.map(({ doneAt, ...row }) => ({
      ...row,
      daysLate: workingDaysLate(calendar, row.dueAt, doneAt ?? now),
    }));
  }
}
