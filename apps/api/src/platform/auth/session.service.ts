import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import { SystemClock } from '../clock/system-clock.js';
import { Database, type Sql } from '../database/database.js';
import { toActor } from './actor-sql.js';
import { PRINCIPAL, type PrincipalRow } from './principal-sql.js';
import type { Principal } from './principal.js';
import { SessionChanges } from './session-changes.js';
import { newSessionId, readSessionCookie, sessionHashOf } from './session-cookie.js';

export const SESSION_IDLE_MINUTES = 120;
export const SESSION_ABSOLUTE_HOURS = 12;

const MINUTE = 60_000;
/** How long an answer may be reused; changes made through the application are heard at once (SessionChanges). */
const CACHE_MS = 1000;
const CACHE_SIZE = 5000;

interface Cached {
  readonly readAt: number;
  readonly principal: Promise<Principal | null>;
}

/** Sessions in PostgreSQL behind an opaque cookie. Everything that asks "who is this?" asks here. */
@Injectable()
export class SessionService {
  private readonly cache = new Map<string, Cached>();
  private readonly secure: boolean;

  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    changes: SessionChanges,
    @Inject(CONFIG) config: Config,
  ) {
    this.secure = config.http.secureCookies;
    // A change of one person is rare enough to forget everybody: the next request of each reads anew.
    changes.onChange(() => this.forget());
  }

  /** Drops what is remembered in this process. For the process that commits a change: its own notice comes too late. */
  forget(): void {
    this.cache.clear();
  }

  /** The person behind a Cookie header, or null: no session, ended, idle too long, or the account is disabled. */
  async resolve(cookieHeader: string | undefined): Promise<Principal | null> {
    const sessionId = readSessionCookie(cookieHeader, this.secure);
    if (!sessionId) return null;
    const now = this.clock.now().getTime();
    const cached = this.cache.get(sessionId);
    if (cached && now >= cached.readAt && now - cached.readAt < CACHE_MS) return cached.principal;
    const principal = this.read(sessionHashOf(sessionId), new Date(now));
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    this.cache.set(sessionId, { readAt: now, principal });
    principal.catch(() => this.cache.delete(sessionId));
    return principal;
  }

  /** The person behind a session id, read now. */
  principalOf(sessionId: string): Promise<Principal | null> {
    return this.read(sessionHashOf(sessionId), this.clock.now());
  }

  /** Opens a session, always under a new id. @returns the id for the cookie */
  async open(sql: Sql, userId: string, userAgent: string): Promise<string> {
    const sessionId = newSessionId();
    await sql.query(
      'session.open',
      `insert into session (id_hash, user_id, created_at, last_seen_at, expires_at, user_agent)
       values ($1, $2, $3, $3, $3::timestamptz + make_interval(hours => $4::int), $5)`,
      [sessionHashOf(sessionId), userId, this.clock.now(), SESSION_ABSOLUTE_HOURS, userAgent.slice(0, 300)],
    );
    return sessionId;
  }

  /** Ends one session. */
  async revoke(sql: Sql, sessionHash: Buffer): Promise<void> {
    await sql.query(
      'session.revoke',
      `with ended as (update session set revoked_at = $2 where id_hash = $1 and revoked_at is null returning user_id)
       select pg_notify('session_changed', user_id::text) from ended`,
      [sessionHash, this.clock.now()],
    );
  }

  /** Ends all sessions of a person, except the one given. */
  async revokeAllOf(sql: Sql, userId: string, except: Buffer | null): Promise<void> {
    await sql.query(
      'session.revokeAll',
      `with ended as (
         update session set revoked_at = $3 where user_id = $1 and revoked_at is null and ($2::bytea is null or id_hash <> $2))
       select pg_notify('session_changed', $1::text)`,
      [userId, except, this.clock.now()],
    );
  }

  private async read(sessionHash: Buffer, now: Date): Promise<Principal | null> {
    const [row] = await this.database.query<PrincipalRow>('session.principal', PRINCIPAL, [
      sessionHash,
      now,
      SESSION_IDLE_MINUTES,
    ]);
    if (!row) return null;
    if (now.getTime() - row.lastSeenAt.getTime() >= MINUTE) await this.touch(sessionHash, now);
    return {
      actor: toActor(row),
      username: row.username,
      sessionHash,
      mustChangePassword: row.mustChangePassword,
    };
  }

  /** At most once a minute per session, so that reading stays reading. */
  private async touch(sessionHash: Buffer, now: Date): Promise<void> {
    await this.database.query(
      'session.touch',
      'update session set last_seen_at = $2 where id_hash = $1 and last_seen_at < $2',
      [sessionHash, now],
    );
  }
}
