/**
 * Counts one attempt before the password is looked at, atomically: of many at the same time only five get through.
 * A lock that has run out begins a new count. No row: no such account, disabled, or locked.
 * $1 username, $2 now, $3 attempts allowed, $4 minutes of the lock
 */
export const COUNT_ATTEMPT = `
  update app_user set
    failed_attempts = case when locked_until is null then failed_attempts + 1 else 1 end,
    locked_until = case when locked_until is null and failed_attempts + 1 >= $3::int
      then $2::timestamptz + make_interval(mins => $4::int) end
  where username = $1 and status = 'ACTIVE' and (locked_until is null or locked_until <= $2)
  returning id, bureau_id as "bureauId", name, password_hash as "passwordHash", locked_until is not null as "lastAttempt"`;

export interface AttemptRow {
  readonly id: string;
  readonly bureauId: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly lastAttempt: boolean;
}

/** The account knows its password: the count starts over. $1 user */
export const CLEAR_ATTEMPTS = 'update app_user set failed_attempts = 0, locked_until = null where id = $1';

/** The bureau under which a failed attempt on an unknown name is recorded. */
export const FIRST_BUREAU = `select id from unit where kind = 'BUREAU' order by path limit 1`;
