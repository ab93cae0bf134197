import { ACTOR_COLUMNS, actingFor, type ActorRow } from './actor-sql.js';

/** One session with everything an Actor is made of. $1 hash of the session id, $2 now, $3 minutes it may be idle. */
export const PRINCIPAL = `
  select ${ACTOR_COLUMNS}, u.username, u.must_change_password as "mustChangePassword", s.last_seen_at as "lastSeenAt",
    s.expires_at as "expiresAt", ${actingFor('s.user_id', '$2')} as "actingFor"
  from session s
    join app_user u on u.id = s.user_id
    join unit n on n.id = u.unit_id
  where s.id_hash = $1 and s.revoked_at is null and s.expires_at > $2::timestamptz
    and s.last_seen_at > $2::timestamptz - make_interval(mins => $3::int) and u.status = 'ACTIVE'`;

export interface PrincipalRow extends ActorRow {
  readonly username: string;
  readonly mustChangePassword: boolean;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}
