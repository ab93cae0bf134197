import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { ChangeOfHands } from '../problems/hand-over-problems.fragment.js';
import type { Planned } from './plan-handover.service.js';

export interface HandoverRecord {
  readonly id: string;
  readonly change: ChangeOfHands;
  readonly plan: Planned;
  readonly at: Date;
}

const INSERT = `
  insert into handover (id, bureau_id, unit_path, from_user_id, from_name, to_user_id, to_name, reason, summary, moved, by_id, by_name, at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** What was handed over, as it was carried out; never changed afterwards. */
@Injectable()
export class HandoverRepository {
  async insert(tx: Tx, { id, change, plan, at }: HandoverRecord): Promise<void> {
    const { from, to, reason, actor } = change;
    const { enterpriseIds, problems, groupIds, taskIds, projectIds, toldEnterpriseIds, summary } = plan;
    const { deputyIds, revokedDeputyIds } = plan;
    const works = { enterpriseIds, problems, groupIds, taskIds, projectIds };
    const moved = { ...works, deputyIds, revokedDeputyIds, toldEnterpriseIds };
    const people = [from.userId, from.name, to.userId, to.name];
    const values = [id, actor.bureauId, from.unitPath, ...people, reason, summary, JSON.stringify(moved)];
    await tx.query('handover.insert', INSERT, [...values, actor.userId, actor.name, at]);
  }
}
