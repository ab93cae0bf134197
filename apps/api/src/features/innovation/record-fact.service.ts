import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import type { Fault } from '@zhuqi/domain/lifecycle/faults.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { notFound, refused } from '../../platform/aggregates/living-kind.js';
import { Registers } from '../../platform/aggregates/registers.service.js';
import { Database, type Sql } from '../../platform/database/database.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { EnterpriseLookup } from '../enterprises/enterprise-lookup.read-model.js';
import { TeamLookup } from '../teams/team-lookup.read-model.js';
import { InnovationFacts } from './innovation-facts.read-model.js';
import type { Recorded } from './innovation-row.js';
import type { InnovationKind, StoredFact } from './innovation.kinds.js';

/** What every form of these registers says. */
export interface FactInput {
  readonly id: string;
  readonly expectedVersion?: number | null;
  readonly enterpriseId: string;
  readonly teamId?: string | null;
}

/** The part of a row that does not depend on its register. */
export type FactBase = Omit<Recorded, 'onDay'> &
  Pick<
    StoredFact,
    'id' | 'bureauId' | 'unitPath' | 'enterpriseId' | 'teamId' | 'recordedById' | 'evidenceIds' | 'districtCode'
  >;

/** A register's row made of the form, with everything wrong with it. */
export interface Composed<A> {
  readonly row: A;
  readonly faults: readonly Fault[];
}

/** How the write is run: on its own, or with more in one transaction. */
export type Around = (write: (sql: Sql) => Promise<CommandResult>) => Promise<CommandResult>;

const TEAM = 'select 1 as found from team where bureau_id = $1 and id = $2';

/**
 * Enters or corrects one innovation fact. Its files can only be added to a row that is there: a new row is taken without
 * evidence, a correction is not.
 */
@Injectable()
export class RecordFact {
  constructor(
    private readonly registers: Registers,
    private readonly store: AggregateStore,
    private readonly enterprises: EnterpriseLookup,
    private readonly teams: TeamLookup,
    private readonly facts: InnovationFacts,
    private readonly database: Database,
  ) {}

  /**
   * Refuses rather than throws.
   * @param compose makes the row and its faults of the form
   * @param around runs the last comparison and the write, within a transaction where more is written with it
   */
  async record<A extends StoredFact>(
    kind: InnovationKind<A>,
    input: FactInput,
    actor: Actor,
    idempotency: IdempotencyFact | null,
    compose: (base: FactBase, sql: Sql) => Promise<Composed<A>>,
    around: Around = (write) => write(this.database),
  ): Promise<CommandResult> {
    const expectedVersion = input.expectedVersion ?? null;
    const before = expectedVersion === null ? null : await this.store.find(kind, input.id);
    if (expectedVersion !== null && !before) return notFound(kind.noun);
    const enterpriseId = uuidOrNull(input.enterpriseId);
    const enterprise = enterpriseId === null ? null : await this.enterprises.byId(enterpriseId);
    const access = enterprise && { ...enterprise, relatedUnitPaths: [], participantIds: [] };
    if (!access || !can(actor, 'enterprise.read', access))
      return refused('NOT_FOUND', '找不到这家企业，请重新选择。', 'enterpriseId');
    if (input.teamId && !(await this.hasTeam(actor.bureauId, input.teamId)))
      return refused('NOT_FOUND', '找不到这个攻坚组，请重新选择。', 'teamId');
    const base: FactBase = {
      id: input.id,
      bureauId: before?.aggregate.bureauId ?? actor.bureauId,
      unitPath: before?.aggregate.unitPath ?? actor.unitPath,
      recordedById: before?.aggregate.recordedById ?? actor.userId,
      enterpriseId: access.id,
      districtCode: access.districtCode,
      enterpriseName: access.name,
      teamId: input.teamId ?? null,
      evidenceIds: before ? await this.facts.evidenceOf(input.id) : [],
    };
    return around(async (sql) => {
      const { row, faults } = await compose(base, sql);
      // A correction keeps the team it has.
      const newTeam = before?.aggregate.teamId === base.teamId ? null : base.teamId;
      const [gone] = (await this.teams.gone([newTeam], row.onDay)).values();
      if (gone) return refused('INVALID_FACT', gone, 'teamId');
      const told = before ? faults : faults.filter(({ field }) => field !== 'evidenceIds');
      return this.registers.save(kind, { row, expectedVersion, faults: told, idempotency, sql }, actor);
    });
  }

  private async hasTeam(bureauId: string, id: string): Promise<boolean> {
    return (await this.database.query('innovation.team', TEAM, [bureauId, uuidOrNull(id)])).length > 0;
  }
}
