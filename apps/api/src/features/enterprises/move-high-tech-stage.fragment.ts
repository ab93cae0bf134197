import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { HighTechStage } from '@zhuqi/domain/enterprise/high-tech-stage.js';
import type { Tx } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import { enterpriseChange } from './enterprise-change.js';
import { EnterpriseRepository } from './enterprise.repository.js';

const LOCK = 'select id from enterprise where id = $1 for no key update';

/** The 高企 stage of an enterprise, as the register of steps moves it: part of its transaction. */
@Injectable()
export class MoveHighTechStage {
  constructor(private readonly repository: EnterpriseRepository) {}

  /** One step at a time: whoever records the next one waits for this transaction. */
  async lock(tx: Tx, id: string): Promise<void> {
    await tx.query('enterprise.lock', LOCK, [uuidOrNull(id)]);
  }

  /** Call {@link lock} first. Says nothing where the stage is known already. */
  async move(tx: Tx, id: string, highTechStage: HighTechStage, actor: Actor, now: Date): Promise<void> {
    const before = await this.repository.findById(tx, actor.bureauId, id);
    if (!before) throw new Error(`no such enterprise: ${id}`);
    const context = { id, actor, now, unitPathOf: () => before.unitPath, source: { kind: 'form' } } as const;
    const change = enterpriseChange(before, { highTechStage }, context);
    if (change) await this.repository.save(tx, [change], actor);
  }
}
