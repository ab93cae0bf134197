import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/auth/principal.js';
import { SessionService } from '../../platform/auth/session.service.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { recordFacts } from '../../platform/facts/record-facts.js';

@Injectable()
export class SignOutService {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly sessions: SessionService,
  ) {}

  /** Ends this session, on every process at once. */
  async signOut({ actor, username, sessionHash }: Principal): Promise<void> {
    const event = {
      id: newId(),
      bureauId: actor.bureauId,
      subjectType: 'signIn',
      subjectId: newId(),
      version: 1,
      type: 'user.signedOut',
      visibility: 'internal',
      actorId: actor.userId,
      actorName: actor.name,
      at: this.clock.now(),
      payload: { username, userId: actor.userId },
    } as const;
    await this.database.transaction(async (tx) => {
      await this.sessions.revoke(tx, sessionHash);
      await recordFacts(tx, { events: [event], clocks: [], timers: [], idempotency: null });
    });
    this.sessions.forget();
  }
}
