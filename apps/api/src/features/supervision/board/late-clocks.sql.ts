import { isEnterpriseClock } from '../../deadlines/subject-due.js';
import { clockKinds } from '@zhuqi/domain/deadline/clock.types.js';
import { CLOCK_UNIT } from '../clock-unit.fragment.js';
import { reached } from './board-scope.js';

const ours = Object.keys(clockKinds).filter((kind) => !isEnterpriseClock(kind));

/** Where each unit stands: its name, and the leader of it or of the nearest unit above that has one. */
export const PLACES = (paths: string): string => `
  select d.path, n.id as unit_id, n.short_name as unit_name, n.sort_order, lead.id as leader_id, lead.name as leader_name
  from (${paths}) d left join unit n on n.path = d.path
    left join lateral (select u.id, u.name from unit s join app_user u on u.id = s.supervising_leader_id
      where s.bureau_id = $1 and d.path ^@ s.path order by length(s.path) desc limit 1) lead on true`;

/**
 * Open promises that stand on the ladder: $4 now, $5 thresholds [{kind, rank, before}], $6 the last of them. A promise not
 * yet due stands on a rung only when that rung has spoken: a short promise may have begun beyond it.
 */
const ON_LADDER = `
  select c.id, c.kind, c.round, c.due_at, c.due_at < $4 as late, p.id as problem_id, p.number, p.title, p.state, p.returned_count, p.search_text, e.name as enterprise_name,
    ${CLOCK_UNIT('c', 'p')} as path, (select u.name from app_user u where u.id = c.owner_user_id) as owner_name, r.kind as rung
  from clock c join problem p on p.id = c.subject_id join enterprise e on e.id = p.enterprise_id
    cross join lateral (select r.kind from jsonb_to_recordset($5::jsonb) as r(kind text, rank int, before timestamptz)
      where c.due_at < r.before order by r.rank desc limit 1) r
  where c.bureau_id = $1 and c.state = 'running' and c.due_at < $6 and c.subject_type = 'problem'
    and c.kind = any(array[${ours.map((kind) => `'${kind}'`).join(', ')}]) and ${reached('p')}
    and (c.due_at < $4 or exists (select from timer t where t.clock_id = c.id and t.state = 'fired' and t.rung is not null))`;

const RUNG_COUNTS = `count(*) filter (where rung = 'blue')::int as blue, count(*) filter (where rung = 'urge')::int as urge,
  count(*) filter (where rung = 'order1')::int as order1, count(*) filter (where rung = 'order2')::int as order2,
  count(*) filter (where rung = 'bulletin')::int as bulletin, count(*) filter (where late)::int as late`;

const groups = (id: string, name: string, order: string): string => `
  coalesce((select jsonb_agg(to_jsonb(g) order by g.late desc, g.total desc, g.name) from (
    select ${id} as id, coalesce(${name}, '') as name, count(*)::int as total, ${RUNG_COUNTS}, min(due_at) as "oldestDueAt"
    from seen group by ${id}, ${name}${order}) g), '[]')`;

/** As the list's filter asks: $7 rungs, $8 unit, $9 leader, $10 clock kinds, $11 text, $12 only returned; null = all. */
const CHOSEN = `
  select * from seen where ($7::text[] is null or rung = any($7)) and ($8::uuid is null or unit_id = $8) and ($9::uuid is null or leader_id = $9)
    and ($10::text[] is null or kind = any($10)) and ($11::text is null or strpos(search_text, $11) > 0)
    and (not $12::boolean or returned_count > 0)`;

/** $13 take, $14 skip, $15 open states. One row holds the whole board. @param order of the rows, our own text */
export const boardSql = (order: string): string => `
  with on_ladder as materialized (${ON_LADDER}),
  places as materialized (${PLACES('select distinct path from on_ladder')}),
  seen as materialized (select * from on_ladder join places using (path)),
  chosen as materialized (${CHOSEN})
  select (select to_jsonb(t) from (select ${RUNG_COUNTS}, count(*)::int as total from seen) t) as totals,
    (select count(*)::int from problem p where ${reached('p')} and p.state = any($15::text[]) and p.returned_count > 0) as returned,
    ${groups('unit_id', 'unit_name', '')} as "byUnit", ${groups('leader_id', 'leader_name', '')} as "byLeader",
    (select count(*)::int from chosen) as "totalItems",
    coalesce((select jsonb_agg(to_jsonb(i) order by i.place) from (
      select row_number() over (order by ${order}) as place, k.id, k.kind, k.round, k.due_at as "dueAt", k.late, k.rung, k.owner_name as "ownerName", k.unit_name as "unitName",
        k.leader_name as "leaderName", k.problem_id as "problemId", k.number as "problemNumber", k.title, k.state, k.returned_count as "returnedCount",
        k.enterprise_name as "enterpriseName", o.id as "orderId", o.number as "orderNumber", o.state as "orderState"
      from chosen k left join lateral (select s.id, s.number, s.state from supervision_order s
        where s.order_key in (k.id || ':1', k.id || ':2') order by s.level desc limit 1) o on true
      order by place limit $13 offset $14) i), '[]') as items`;
