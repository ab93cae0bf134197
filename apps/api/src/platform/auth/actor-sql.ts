import type { Actor } from '@zhuqi/domain/access/actor.js';
import { isRole } from '@zhuqi/domain/access/role.js';

/** Columns of an Actor; `u` is the user, `n` their unit. The organisation is the nearest bureau or district bureau above. */
export const ACTOR_COLUMNS = `
  u.id as "userId", u.name, u.bureau_id as "bureauId", u.unit_id as "unitId", u.roles, n.path as "unitPath",
  coalesce((select o.path from unit o
    where o.bureau_id = u.bureau_id and o.kind in ('BUREAU', 'DISTRICT_BUREAU') and starts_with(n.path, o.path)
    order by length(o.path) desc limit 1), n.path) as "orgPath",
  array(select v.path from unit v where v.supervising_leader_id = u.id and v.active order by v.path) as "supervisedUnitPaths"`;

/**
 * The absent colleagues for whom the user `id` (a column of no table named `u` or `n`) acts on the Shanghai day of the moment `now`, as an array of actors; null
 * when there are none. A colleague whose account is disabled is not represented: that work is handed over.
 */
export const actingFor = (id: string, now: string): string => `
  (select jsonb_agg(a order by a."userId") from (
    select ${ACTOR_COLUMNS}
    from deputy d join app_user u on u.id = d.absent_user_id and u.status = 'ACTIVE' join unit n on n.id = u.unit_id
    where d.deputy_user_id = ${id} and d.revoked_at is null
      and (${now}::timestamptz at time zone 'Asia/Shanghai')::date between d.from_day and d.to_day) a)`;

export type ActorRow = Omit<Actor, 'roles' | 'actingFor'> & {
  readonly roles: readonly string[];
  readonly actingFor?: readonly ActorRow[] | null;
};

export const toActor = (row: ActorRow): Actor => ({
  userId: row.userId,
  name: row.name,
  bureauId: row.bureauId,
  unitId: row.unitId,
  unitPath: row.unitPath,
  orgPath: row.orgPath,
  roles: row.roles.filter(isRole),
  supervisedUnitPaths: row.supervisedUnitPaths,
  ...(row.actingFor ? { actingFor: row.actingFor.map(toActor) } : {}),
});
