import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { recordFacts } from '../../platform/facts/record-facts.js';
import { Done, Refusal } from '../../platform/graphql/common.model.js';
import { identityFacts } from './identity-facts.js';
import { isUuid } from './register-sql.js';
import { UserRepository } from './user.repository.js';

@Injectable()
export class UnlockUserService {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly users: UserRepository,
  ) {}

  /** Ends the lock after too many wrong passwords before its time. */
  unlock(actor: Actor, id: string): Promise<Done | Refusal> {
    return this.database.transaction(async (tx) => {
      const user = isUuid(id) ? await this.users.findForUpdate(tx, actor.bureauId, id) : null;
      const row = user && { ...user, relatedUnitPaths: [], participantIds: [] };
      if (!row || !can(actor, 'user.manage', row))
        return new Refusal('NOT_FOUND', '没有这个账号，或不在您的管理范围内。', 'id');
      const version = await this.users.unlock(tx, id);
      const facts = identityFacts(actor, { type: 'user', id, version }, 'user.unlocked', this.clock.now(), {});
      await recordFacts(tx, facts);
      return new Done();
    });
  }
}
