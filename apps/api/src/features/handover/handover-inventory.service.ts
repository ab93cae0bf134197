import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Person } from '@zhuqi/domain/access/person.js';
import { Database, type Sql, type Tx } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import { DeputyLookup, type StoredDeputy } from '../assignment/deputies/deputy-lookup.read-model.js';
import { HandOverGroups } from '../contact-groups/hand-over-groups.fragment.js';
import { HandOverEnterprises } from '../enterprises/hand-over-enterprises.fragment.js';
import { HandOverProblems } from '../problems/hand-over-problems.fragment.js';
import { HandOverProjects } from '../projects/hand-over-projects.fragment.js';
import { HandOverTasks } from '../tasks/hand-over-tasks.fragment.js';

type Enterprises = Awaited<ReturnType<HandOverEnterprises['ofLiaison']>>;
type Groups = Awaited<ReturnType<HandOverGroups['ofPerson']>>;
type Tasks = Awaited<ReturnType<HandOverTasks['ofPerson']>>;
type Projects = Awaited<ReturnType<HandOverProjects['ofLiaison']>>;
type Problems = Awaited<ReturnType<HandOverProblems['inHandsOf']>>;

/** Everything one colleague has in hand, as it stands at one moment. */
export interface Inventory {
  readonly enterprises: Enterprises;
  readonly problems: Problems;
  /** Contact groups they own or are in. */
  readonly groups: Groups;
  /** Tasks not ended that they answer for or are a member of. */
  readonly tasks: Tasks;
  /** 重特大项目 they look after. */
  readonly projects: Projects;
  readonly deputies: readonly StoredDeputy[];
}

/** A colleague with a part in a handover; whoever leaves may have been disabled before. */
export interface HandoverPerson extends Person {
  readonly active: boolean;
}

const PEOPLE = `
  select u.id as "userId", u.name, u.unit_id as "unitId", n.path as "unitPath", u.roles, u.status = 'ACTIVE' as active
  from app_user u join unit n on n.id = u.unit_id where u.bureau_id = $1 and u.id = any($2::uuid[])`;

/** Reads, and for the handover itself locks, what is in somebody's hands. */
@Injectable()
export class HandoverInventory {
  constructor(
    private readonly database: Database,
    private readonly enterprises: HandOverEnterprises,
    private readonly problems: HandOverProblems,
    private readonly groups: HandOverGroups,
    private readonly tasks: HandOverTasks,
    private readonly projects: HandOverProjects,
    private readonly deputies: DeputyLookup,
  ) {}

  async people(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, HandoverPerson>> {
    const plain = ids.flatMap((id) => uuidOrNull(id) ?? []);
    const rows = await this.database.query<HandoverPerson>('handover.people', PEOPLE, [actor.bureauId, plain]);
    return new Map(rows.map((row) => [row.userId, row]));
  }

  async read(sql: Sql, bureauId: string, fromId: string, toId: string, now: Date): Promise<Inventory> {
    return {
      enterprises: await this.enterprises.ofLiaison(sql, bureauId, fromId),
      problems: await this.problems.inHandsOf(sql, bureauId, fromId),
      groups: await this.groups.ofPerson(sql, bureauId, fromId),
      tasks: await this.tasks.ofPerson(sql, bureauId, fromId),
      projects: await this.projects.ofLiaison(sql, bureauId, fromId),
      deputies: await this.deputies.ofPeople(sql, [fromId, toId], now),
    };
  }

  /** Nothing of it changes until the transaction ends. Always in this order, so that two handovers never wait in a ring. */
  async lock(tx: Tx, bureauId: string, fromId: string, toId: string): Promise<void> {
    await this.deputies.lock(tx, [fromId, toId]);
    await this.enterprises.lock(tx, bureauId, fromId);
    await this.problems.lock(tx, bureauId, fromId);
    await this.groups.lock(tx, bureauId, fromId);
    await this.tasks.lock(tx, bureauId, fromId);
    await this.projects.lock(tx, bureauId, fromId);
  }
}
