import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { SessionService } from '../../platform/auth/session.service.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import { PasswordService } from './password.service.js';
import { recordSignIn } from './sign-in-events.js';
import { CLEAR_ATTEMPTS, COUNT_ATTEMPT, type AttemptRow } from './sign-in-sql.js';

export const MAX_ATTEMPTS = 5;
export const LOCK_MINUTES = 15;

/** Where a sign-in comes from. */
export interface SignInOrigin {
  readonly ip: string;
  readonly userAgent: string;
  /** The session the browser had before; it ends, so that nobody can plant one. */
  readonly sessionHash: Buffer | null;
}

/** One sentence for unknown name, wrong password, disabled and locked: it tells nobody which accounts exist. */
const FAILED = new Refusal(
  'SIGN_IN_FAILED',
  `用户名或密码不正确，或账号已停用、已锁定（连续输错 ${MAX_ATTEMPTS} 次锁定 ${LOCK_MINUTES} 分钟）。`,
);

@Injectable()
export class SignInService {
  /** Per process and address: slows a flood down. The lock in the database is what counts. */
  private readonly perAccount = new RateLimiterMemory({ points: 20, duration: 60 });
  private readonly perAddress = new RateLimiterMemory({ points: 300, duration: 60 });

  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly sessions: SessionService,
    private readonly passwords: PasswordService,
  ) {}

  /** @returns the new session id for the cookie, or a refusal that looks and lasts the same for every cause */
  async signIn(typedName: string, password: string, origin: SignInOrigin): Promise<string | Refusal> {
    const username = typedName.trim().toLowerCase().slice(0, 64);
    const wait = await this.secondsToWait(origin.ip, username);
    if (wait > 0) return new Refusal('TOO_MANY_ATTEMPTS', `尝试过于频繁，请 ${wait} 秒后再试。`);
    const now = this.clock.now();
    const [attempt] = await this.database.query<AttemptRow>('signIn.count', COUNT_ATTEMPT, [
      username,
      now,
      MAX_ATTEMPTS,
      LOCK_MINUTES,
    ]);
    const matches = await this.passwords.matches(attempt?.passwordHash ?? null, password.slice(0, 1000));
    if (attempt && matches) return this.database.transaction((tx) => this.open(tx, attempt, username, now, origin));
    await recordSignIn(this.database, { username, attempt: attempt ?? null, at: now, ip: origin.ip, success: false });
    return FAILED;
  }

  private async open(tx: Tx, attempt: AttemptRow, username: string, now: Date, origin: SignInOrigin): Promise<string> {
    await tx.query('signIn.clear', CLEAR_ATTEMPTS, [attempt.id]);
    if (origin.sessionHash) await this.sessions.revoke(tx, origin.sessionHash);
    await recordSignIn(tx, { username, attempt, at: now, ip: origin.ip, success: true });
    return this.sessions.open(tx, attempt.id, origin.userAgent);
  }

  private async secondsToWait(ip: string, username: string): Promise<number> {
    try {
      await this.perAddress.consume(ip);
      await this.perAccount.consume(`${ip} ${username}`);
      return 0;
    } catch (refused) {
      const ms =
        typeof refused === 'object' && refused && 'msBeforeNext' in refused ? Number(refused.msBeforeNext) : 1000;
      return Math.max(1, Math.ceil(ms / 1000));
    }
  }
}
