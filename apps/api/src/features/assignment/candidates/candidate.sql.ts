/**
 * Handlers with what they have in hand. $1 bureau, $2 unit paths within reach, $3 now, $4 ids or null, $5 units whose
 * people are meant (null: whoever), $6 part of a name or null.
 * Load: problems hosted and not yet answered; parts as co-handler not yet replied; of both, what is overdue and what
 * falls due until Sunday midnight, by the person's own running clocks.
 */
export const CANDIDATES = `
  with people as (
    select u.id, u.name, u.unit_id as "unitId", n.short_name as "unitName", n.path as "unitPath", n.head_user_id = u.id as "isHead"
    from app_user u join unit n on n.id = u.unit_id
    where u.bureau_id = $1 and u.status = 'ACTIVE' and u.roles @> array['HANDLER'] and n.path ^@ any($2::text[])
      and (($4::uuid[] is null and $5::uuid[] is null) or u.id = any($4::uuid[])
        or exists (select from unit t where t.id = any($5::uuid[]) and t.bureau_id = $1 and n.path ^@ t.path))
      and ($6::text is null or strpos(u.name, $6) > 0 or strpos(n.name, $6) > 0 or strpos(u.username, lower($6)) > 0)),
  week as (
    select $3::timestamptz as now, (date_trunc('week', $3::timestamptz at time zone 'Asia/Shanghai') + interval '7 days') at time zone 'Asia/Shanghai' as ends,
      ($3::timestamptz at time zone 'Asia/Shanghai')::date as today),
  hosting as (
    select p.host_id as id, count(*)::int as n from problem p
    where p.host_id in (select id from people) and p.state in ('ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'IN_REVIEW') group by 1),
  helping as (
    select h.user_id as id, count(*)::int as n from problem_co_handler h join problem p on p.id = h.problem_id and p.round = h.round
    where h.user_id in (select id from people) and h.replied_at is null and h.waived_at is null
      and p.state in ('ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO') group by 1),
  due as (
    select c.owner_user_id as id, (count(distinct c.subject_id) filter (where c.due_at < w.now))::int as overdue,
      (count(distinct c.subject_id) filter (where c.due_at >= w.now))::int as week
    from clock c, week w
    where c.owner_user_id in (select id from people) and c.state = 'running' and c.subject_type = 'problem' and c.due_at < w.ends
    group by 1)
  select p.id, p.name, p."unitId", p."unitName", p."unitPath", coalesce(p."isHead", false) as "isHead", coalesce(hosting.n, 0) as hosting,
    coalesce(helping.n, 0) as "coHandling", coalesce(due.overdue, 0) as overdue, coalesce(due.week, 0) as "dueThisWeek",
    d.from_day as "absentFrom", d.to_day as "absentUntil", d.deputy_user_id as "deputyId", a.name as "deputyName"
  from people p cross join week w
    left join hosting on hosting.id = p.id left join helping on helping.id = p.id left join due on due.id = p.id
    left join deputy d on d.absent_user_id = p.id and d.revoked_at is null and w.today between d.from_day and d.to_day
    left join app_user a on a.id = d.deputy_user_id
  order by coalesce(hosting.n, 0) + coalesce(helping.n, 0), coalesce(due.overdue, 0), p.name, p.id`;

export interface CandidateRow {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitPath: string;
  readonly isHead: boolean;
  readonly hosting: number;
  readonly coHandling: number;
  readonly overdue: number;
  readonly dueThisWeek: number;
  readonly absentFrom: string | null;
  readonly absentUntil: string | null;
  readonly deputyId: string | null;
  readonly deputyName: string | null;
}
