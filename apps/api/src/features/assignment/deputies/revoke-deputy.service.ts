import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { announceSessionChange } from '../../../platform/auth/session-changes.js';
import { SessionService } from '../../../platform/auth/session.service.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import type { IdempotencyFact } from '../../../platform/facts/fact.types.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { uuidOrNull } from '../../../platform/query/sql-text.js';
import { deputyEvent } from './deputy-facts.js';
import { managesAbsence } from './deputy-rules.js';
import { DeputyRepository } from './deputy.repository.js';

type Remember = (answer: { readonly id: string }) => IdempotencyFact | null;

/** Ends a deputy's powers before their last day, at once and on every process. */
@Injectable()
export class RevokeDeputyService {
  constructor(
    private readonly database: Database,
    private readonly repository: DeputyRepository,
    private readonly sessions: SessionService,
    private readonly clock: SystemClock,
  ) {}

  async revoke(actor: Actor, id: string, remember: Remember): Promise<{ readonly id: string } | Refusal> {
    const revoked = await this.database.transaction((tx) => this.write(tx, actor, id, remember));
    this.sessions.forget();
    return revoked;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    id: string,
    remember: Remember,
  ): Promise<{ readonly id: string } | Refusal> {
    const plain = uuidOrNull(id);
    const deputy = plain && (await this.repository.findForUpdate(tx, actor.bureauId, plain));
    if (!deputy || !managesAbsence(actor, deputy.absentUserId, deputy.absentUnitPath))
      return new Refusal('NOT_FOUND', '没有这项代理，或不在您的管理范围内。', 'id');
    if (deputy.revokedAt) return new Refusal('ALREADY_REVOKED', '这项代理已经撤销。', 'id');
    const now = this.clock.now();
    await this.repository.revoke(tx, [deputy.id], actor.userId, now);
    await announceSessionChange(tx, deputy.deputyUserId);
    const events = [deputyEvent(actor, 'deputy.revoked', deputy, now)];
    await recordFacts(tx, { events, clocks: [], timers: [], idempotency: remember({ id: deputy.id }) });
    return { id: deputy.id };
  }
}
