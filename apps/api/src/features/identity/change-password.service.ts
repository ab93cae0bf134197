import { Injectable } from '@nestjs/common';
import { passwordProblem } from '@zhuqi/domain/access/password-rule.js';
import type { Principal } from '../../platform/auth/principal.js';
import { SessionService } from '../../platform/auth/session.service.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { recordFacts } from '../../platform/facts/record-facts.js';
import { Done, Refusal } from '../../platform/graphql/common.model.js';
import { identityFacts } from './identity-facts.js';
import { PasswordService } from './password.service.js';
import { CLEAR_ATTEMPTS, COUNT_ATTEMPT, type AttemptRow } from './sign-in-sql.js';
import { LOCK_MINUTES, MAX_ATTEMPTS } from './sign-in.service.js';

const STORE = `
  update app_user set password_hash = $2, password_changed_at = $3, must_change_password = false, version = version + 1
  where id = $1 returning version`;

@Injectable()
export class ChangePasswordService {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly sessions: SessionService,
    private readonly passwords: PasswordService,
  ) {}

  /** Changes one's own password and ends one's other sessions. Wrong guesses of the present one count as for sign-in. */
  async change({ actor, username, sessionHash }: Principal, current: string, next: string): Promise<Done | Refusal> {
    const problem = passwordProblem(next, username);
    if (problem) return new Refusal('PASSWORD_TOO_WEAK', problem, 'next');
    if (current === next) return new Refusal('PASSWORD_UNCHANGED', '新密码不能与原密码相同。', 'next');
    const now = this.clock.now();
    const [attempt] = await this.database.query<AttemptRow>('signIn.count', COUNT_ATTEMPT, [
      username,
      now,
      MAX_ATTEMPTS,
      LOCK_MINUTES,
    ]);
    if (!(await this.passwords.matches(attempt?.passwordHash ?? null, current)))
      return new Refusal(
        'WRONG_PASSWORD',
        `原密码不正确；连续输错 ${MAX_ATTEMPTS} 次将锁定 ${LOCK_MINUTES} 分钟。`,
        'current',
      );
    const passwordHash = await this.passwords.hash(next);
    await this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ version: number }>('password.store', STORE, [actor.userId, passwordHash, now]);
      await tx.query('signIn.clear', CLEAR_ATTEMPTS, [actor.userId]);
      await this.sessions.revokeAllOf(tx, actor.userId, sessionHash);
      const subject = { type: 'user', id: actor.userId, version: row?.version ?? 1 } as const;
      await recordFacts(tx, identityFacts(actor, subject, 'user.passwordChanged', now, {}));
    });
    this.sessions.forget();
    return new Done();
  }
}
