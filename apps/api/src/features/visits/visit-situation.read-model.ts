import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { addDays, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { openProblemStates } from '@zhuqi/domain/problem/problem-state.js';
import {
  recentDays,
  visitWarnings,
  type VisitSituation,
  type VisitWarning,
} from '@zhuqi/domain/visit/visit-warnings.js';
import { Database } from '../../platform/database/database.js';

/**
 * What is known about an enterprise before somebody plans a visit. It says who else goes there, across units: that is
 * the point of the warning, and names of colleagues and titles are all it tells.
 */
@Injectable()
export class VisitSituationReadModel {
  constructor(private readonly database: Database) {}

  async warnings(enterpriseId: string, plannedOn: string, actor: Actor): Promise<readonly VisitWarning[]> {
    const day = shanghaiDayOf(plannedOn);
    const [row] = await this.database.query<VisitSituation>(
      'visit.situation',
      `select
         coalesce((select jsonb_agg(jsonb_build_object('plannedOn', v.planned_on, 'state', v.state, 'leadName', u.name, 'unitName', n.short_name)
           order by v.planned_on desc)
           from visit v join app_user u on u.id = v.lead_id join unit n on n.id = u.unit_id
           where v.enterprise_id = e.id and v.planned_on between $3::date and $4::date and v.state <> 'CANCELLED'), '[]') as "lastVisits",
         coalesce((select jsonb_agg(jsonb_build_object('title', p.title, 'hostName', h.name) order by p.created_at)
           from (select * from problem where enterprise_id = e.id and state = any($5::text[]) order by created_at limit 5) p
           left join app_user h on h.id = p.host_id), '[]') as "openProblems"
       from enterprise e where e.id = $1 and e.bureau_id = $2`,
      [enterpriseId, actor.bureauId, addDays(day, -recentDays), addDays(day, recentDays), openProblemStates],
    );
    return row ? visitWarnings(row, day) : [];
  }
}
