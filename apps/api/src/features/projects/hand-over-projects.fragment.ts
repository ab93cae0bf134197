import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Person } from '@zhuqi/domain/access/person.js';
import { userRef } from '@zhuqi/domain/access/stand-in.js';
import type { MajorProject } from '@zhuqi/domain/project/project.types.js';
import type { Stored } from '../../platform/aggregates/aggregate-store.js';
import { HandedAggregates } from '../../platform/aggregates/handed-aggregates.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { projectKind } from './project.kind.js';

const OF_LIAISON = `select id from major_project where bureau_id = $1 and liaison_id = $2 and delisted_on is null order by id`;

interface ChangeOfLiaison {
  readonly from: Person;
  readonly to: Person;
  readonly reason: string;
  readonly actor: Actor;
}

/** The 重特大项目 on the list somebody looks after, as a handover moves them: part of its transaction. */
@Injectable()
export class HandOverProjects {
  constructor(private readonly handed: HandedAggregates) {}

  /** Keeps everybody else from changing them until the transaction ends. */
  async lock(tx: Tx, bureauId: string, userId: string): Promise<void> {
    await tx.query('project.lockOfLiaison', `${OF_LIAISON} for no key update`, [bureauId, userId]);
  }

  ofLiaison(sql: Sql, bureauId: string, userId: string): Promise<ReadonlyArray<Stored<MajorProject>>> {
    return this.handed.find(projectKind, sql, 'project.ofLiaison', OF_LIAISON, [bureauId, userId]);
  }

  /** @throws Error when a project was not locked and has changed */
  async perform(
    tx: Tx,
    projects: ReadonlyArray<Stored<MajorProject>>,
    { from, to, reason, actor }: ChangeOfLiaison,
    now: Date,
  ): Promise<void> {
    for (const before of projects) {
      const former = { userId: from.userId, name: from.name };
      const data = { liaison: { userId: to.userId, name: to.name, former }, liaisonId: to.userId, reason };
      const event = { type: 'project.handedOver', at: now, by: userRef(actor), from: null, to: '', data };
      await this.handed.move(projectKind, before, { ...before.aggregate, liaisonId: to.userId }, event, tx);
    }
  }
}
