import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Person } from '@zhuqi/domain/access/person.js';
import { userRef } from '@zhuqi/domain/access/stand-in.js';
import type { MajorProject } from '@zhuqi/domain/project/project.types.js';
import { actEventFacts } from '../../platform/aggregates/act-events.js';
import { AggregateStore, type Stored } from '../../platform/aggregates/aggregate-store.js';
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
  constructor(private readonly store: AggregateStore) {}

  /** Keeps everybody else from changing them until the transaction ends. */
  async lock(tx: Tx, bureauId: string, userId: string): Promise<void> {
    await tx.query('project.lockOfLiaison', `${OF_LIAISON} for no key update`, [bureauId, userId]);
  }

  async ofLiaison(sql: Sql, bureauId: string, userId: string): Promise<ReadonlyArray<Stored<MajorProject>>> {
    const rows = await sql.query<{ id: string }>('project.ofLiaison', OF_LIAISON, [bureauId, userId]);
    const projects: Stored<MajorProject>[] = [];
    for (const { id } of rows) {
      const project = await this.store.find(projectKind, id, sql);
      if (project) projects.push(project);
    }
    return projects;
  }

  /** @throws Error when a project was not locked and has changed */
  async perform(
    tx: Tx,
    projects: ReadonlyArray<Stored<MajorProject>>,
    { from, to, reason, actor }: ChangeOfLiaison,
    now: Date,
  ): Promise<void> {
    for (const before of projects) {
      const { id, bureauId } = before.aggregate;
      const former = { userId: from.userId, name: from.name };
      const data = { liaison: { userId: to.userId, name: to.name, former }, liaisonId: to.userId, reason };
      const event = { type: 'project.handedOver', at: now, by: userRef(actor), from: null, to: '', data };
      const events = actEventFacts({ type: projectKind.subject, id, bureauId }, before.version, [event]);
      const facts = { events, clocks: [], timers: [], idempotency: null };
      const after = { ...before.aggregate, liaisonId: to.userId };
      if (!(await this.store.save(projectKind, before, after, { facts, now }, tx)))
        throw new Error(`project ${id} changed during the handover`);
    }
  }
}
