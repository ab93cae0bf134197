/**
 * One session with everything an Actor is made of. $1 hash of the session id, $2 now.
 * The organisation is the nearest bureau or district bureau above the person's unit, that unit itself included.
 */
export const PRINCIPAL = `
  select u.id as "userId", u.username, u.name, u.bureau_id as "bureauId", u.unit_id as "unitId", u.roles,
    u.must_change_password as "mustChangePassword", n.path as "unitPath", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
    (select o.path from unit o
      where o.bureau_id = u.bureau_id and o.kind in ('BUREAU', 'DISTRICT_BUREAU') and starts_with(n.path, o.path)
      order by length(o.path) desc limit 1) as "orgPath",
    array(select v.path from unit v where v.supervising_leader_id = u.id and v.active order by v.path) as "supervisedUnitPaths"
  from session s
    join app_user u on u.id = s.user_id
    join unit n on n.id = u.unit_id
  where s.id_hash = $1 and s.revoked_at is null and s.expires_at > $2::timestamptz
    and s.last_seen_at > $2::timestamptz - make_interval(mins => $3::int) and u.status = 'ACTIVE'`;

export interface PrincipalRow {
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  readonly bureauId: string;
  readonly unitId: string;
  readonly roles: readonly string[];
  readonly mustChangePassword: boolean;
  readonly unitPath: string;
  readonly orgPath: string | null;
  readonly supervisedUnitPaths: readonly string[];
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}
