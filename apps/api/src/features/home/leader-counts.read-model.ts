import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import { dayOf, fromShanghai, shanghaiDayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { divisionLabel } from '@zhuqi/domain/enterprise/division.js';
import { yearPeriod } from '@zhuqi/domain/figure/period.js';
import { openProblemStates } from '@zhuqi/domain/problem/problem-state.js';
import { Database } from '../../platform/database/database.js';
import { FigureQuery } from '../figures/figure-query-lookup.read-model.js';
import type { LeaderCounts } from './graphql/leader-counts.model.js';

/** $1 bureau, $2 path prefixes, $3 the person (null: a prefix is the whole bureau). */
const reached = (
  row: string,
) => `${row}.bureau_id = $1 and (${row}.unit_path ^@ any($2::text[]) or $3::uuid = any(${row}.participant_ids)
  or exists (select 1 from unnest(${row}.related_unit_paths) as path where path ^@ any($2::text[])))`;

/** $4 now, $5 first moment of the month, $6 of the year, $7 open states */
const LEADER = `
  with seen as materialized (
    select p.host_unit_id, p.district_code, p.result, p.overdue_count,
      p.state = any($7::text[]) as open,
      p.state = any($7::text[]) and coalesce(p.due_at < $4, false) as overdue,
      p.state = 'CLOSED' and p.closed_at >= $6 as closed
    from problem p where ${reached('p')} and (p.state = any($7::text[]) or p.closed_at >= $6)),
  by_unit as (
    select host_unit_id, count(*) filter (where open) as open, count(*) filter (where overdue) as overdue, count(*) filter (where closed) as closed
    from seen where host_unit_id is not null group by 1),
  by_district as (
    select district_code, count(*) filter (where open) as open, count(*) filter (where overdue) as overdue, count(*) filter (where closed) as closed
    from seen group by 1)
  select
    (select count(*)::int from visit v where ${reached('v')} and v.checked_in_at >= $5 and v.checked_in_at <= $4) as "visitsThisMonth",
    count(*) filter (where open)::int as "openProblems",
    count(*) filter (where overdue)::int as "overdueProblems",
    count(*) filter (where closed)::int as "closedThisYear",
    count(*) filter (where closed and result = 'RESOLVED')::int as "solvedThisYear",
    (count(*) filter (where closed and overdue_count = 0))::float / nullif(count(*) filter (where closed), 0) as "onTimeRate",
    coalesce((select jsonb_agg(jsonb_build_object('unitId', b.host_unit_id, 'unitName', n.short_name, 'open', b.open, 'overdue', b.overdue,
      'closed', b.closed) order by n.sort_order, n.id) from by_unit b join unit n on n.id = b.host_unit_id), '[]') as "byUnit",
    coalesce((select jsonb_agg(jsonb_build_object('districtCode', district_code, 'open', open, 'overdue', overdue, 'closed', closed)
      order by district_code) from by_district), '[]') as "byDistrict"
  from seen`;

type Row = Omit<LeaderCounts, 'byDistrict' | 'satisfiedRate'> & {
  readonly byDistrict: ReadonlyArray<Omit<LeaderCounts['byDistrict'][number], 'districtName'>>;
};

/** As the dashboard has it, weights of the bureau and all: one figure, wherever it stands. */
const SATISFIED = 'rating.satisfactionRate';

/** The main counts of a leader's rows. Rates are 0 to 1, null when nothing was closed or rated. */
@Injectable()
export class LeaderCountsReadModel {
  constructor(
    private readonly database: Database,
    private readonly figures: FigureQuery,
  ) {}

  /** @returns null for those without an overview */
  async of(actor: Actor, now: Date): Promise<LeaderCounts | null> {
    const scope = scopeOf(actor, 'dashboard.read');
    if (!scope) return null;
    const today = dayOf(now);
    const [[row], [satisfied]] = await Promise.all([
      this.database.query<Row>('home.leader', LEADER, [
        scope.bureauId,
        scope.prefixes,
        scope.userId,
        now,
        fromShanghai(shanghaiDayOf(`${today.slice(0, 7)}-01`)),
        fromShanghai(shanghaiDayOf(`${today.slice(0, 4)}-01-01`)),
        openProblemStates,
      ]),
      this.figures.values([SATISFIED], yearPeriod(yearOf(today)), {}, actor),
    ]);
    if (!row) throw new Error('an aggregate without a row');
    const named = row.byDistrict.map((district) => ({
      ...district,
      districtName: district.districtCode === null ? '未填县区' : divisionLabel(district.districtCode),
    }));
    return { ...row, satisfiedRate: satisfied?.value ?? null, byDistrict: named };
  }
}
