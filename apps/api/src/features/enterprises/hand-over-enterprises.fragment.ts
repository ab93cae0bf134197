import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { scopedRow } from './enterprise-access.js';
import { enterpriseChange } from './enterprise-change.js';
import { EnterpriseRepository } from './enterprise.repository.js';
import type { EnterpriseRow } from './enterprise.row.js';

const LOCK = 'select id from enterprise where bureau_id = $1 and liaison_user_id = $2 order by id for no key update';

/** The enterprises somebody is liaison officer of (挂钩), as a handover moves them: part of its transaction. */
@Injectable()
export class HandOverEnterprises {
  constructor(private readonly repository: EnterpriseRepository) {}

  /** Keeps everybody else from changing them until the transaction ends. */
  async lock(tx: Tx, bureauId: string, userId: string): Promise<void> {
    await tx.query('enterprise.lockOfLiaison', LOCK, [bureauId, userId]);
  }

  ofLiaison(sql: Sql, bureauId: string, userId: string): Promise<EnterpriseRow[]> {
    return this.repository.findByLiaison(sql, bureauId, userId);
  }

  /** Those the actor may not give to somebody else. */
  outOfReach(actor: Actor, enterprises: readonly EnterpriseRow[]): readonly EnterpriseRow[] {
    return enterprises.filter((row) => !can(actor, 'enterprise.assignLiaison', scopedRow(row)));
  }

  /** @throws EnterpriseChanged when one of them was not locked and has changed */
  async perform(
    tx: Tx,
    enterprises: readonly EnterpriseRow[],
    toUserId: string,
    actor: Actor,
    now: Date,
  ): Promise<void> {
    const changes = enterprises.flatMap((before) => {
      const context = {
        id: before.id,
        actor,
        now,
        unitPathOf: () => before.unitPath,
        source: { kind: 'form' },
      } as const;
      return enterpriseChange(before, { liaisonUserId: toUserId }, context) ?? [];
    });
    if (changes.length > 0) await this.repository.save(tx, changes, actor);
  }
}
