/** A day of Shanghai. */
const dayOf = (moment: string): string => `(${moment} at time zone 'Asia/Shanghai')::date`;

interface Placeholders {
  readonly bureau: string;
  readonly first: string;
  /** The first day after the year. */
  readonly next: string;
  readonly unit: string;
  /** Of the visits `v` the reader may see. */
  readonly readable: string;
}

/** Paid visits by the day of the check-in, those ahead by the day they are planned for; two years back for the last one. */
const visitsTo = (column: string, { first, next, readable }: Placeholders): string => `
  coalesce((select json_agg(json_build_object('id', v.id, 'on', v.day, 'isPlanned', v.ahead) order by v.day, v.id) from (
    select v.id, v.checked_in_at is null as ahead, coalesce(${dayOf('v.checked_in_at')}, v.planned_on) as day
    from visit v where v.${column} and (v.checked_in_at is not null or v.state in ('PLANNED', 'NOTIFIED')) and ${readable}) v
    where v.day >= ${first} - 731 and v.day < ${next}), '[]')`;

/** Every enterprise paired and every project listed in the year, with whoever looks after it and the visits paid to it. */
export const coverageSql = (at: Placeholders, scope: readonly string[]): string => `
  with t as (
    select 'ENTERPRISE' as target, e.id, e.name, null as level, e.id as "enterpriseId", e.bureau_id, coalesce(n.path, e.unit_path) as unit_path,
      n.id as unit_id, n.short_name as "unitName", e.liaison_user_id as "liaisonId", u.name as "liaisonName", s.since, s.until,
      ${visitsTo('enterprise_id = e.id', at)} as visits
    from enterprise e
      join lateral (
        select min(${dayOf('l.since')}) as since, case when bool_and(l.until is not null) then max(${dayOf('l.until')}) end as until
        from liaison l where l.enterprise_id = e.id and ${dayOf('l.since')} < ${at.next}
          and (l.until is null or ${dayOf('l.until')} >= ${at.first})) s on s.since is not null
      left join app_user u on u.id = e.liaison_user_id left join unit n on n.id = u.unit_id
    where e.bureau_id = ${at.bureau}
    union all
    select 'PROJECT', p.id, p.name, p.level, p.enterprise_id, p.bureau_id, p.unit_path, p.unit_id, n.short_name, p.liaison_id, u.name,
      p.listed_on, p.delisted_on, ${visitsTo('project_id = p.id', at)}
    from major_project p left join app_user u on u.id = p.liaison_id left join unit n on n.id = p.unit_id
    where p.bureau_id = ${at.bureau} and p.listed_on < ${at.next} and (p.delisted_on is null or p.delisted_on >= ${at.first}))
  select t.target, t.id, t.name, t.level, t."enterpriseId", t."unitName", t."liaisonId", t."liaisonName", t.since::text, t.until::text, t.visits
  from t where ${[`(${at.unit} is null or t.unit_id = ${at.unit})`, ...scope].join(' and ')}
  order by t.target, t.name, t.id`;
