import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { teamFaults } from '@zhuqi/domain/team/team-faults.js';
import type { Team } from '@zhuqi/domain/team/team.types.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { notFound, refused } from '../../platform/aggregates/living-kind.js';
import { Registers } from '../../platform/aggregates/registers.service.js';
import { newId } from '../../platform/database/new-id.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { DocumentLookup } from '../documents/document-lookup.read-model.js';
import { EnterpriseLookup } from '../enterprises/enterprise-lookup.read-model.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import { UnitLookup } from '../identity/unit-lookup.read-model.js';
import type { SaveTeamInput } from './graphql/team.inputs.js';
import { teamKind } from './team.kind.js';
import { TeamLookup } from './team-lookup.read-model.js';

/** Registers a team with its people and enterprises, or corrects it. */
@Injectable()
export class SaveTeam {
  constructor(
    private readonly registers: Registers,
    private readonly store: AggregateStore,
    private readonly teams: TeamLookup,
    private readonly people: PersonLookup,
    private readonly units: UnitLookup,
    private readonly enterprises: EnterpriseLookup,
    private readonly documents: DocumentLookup,
  ) {}

  /** Refuses rather than throws; a second team of one kind and name is a DUPLICATE. */
  async save(
    input: SaveTeamInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const expectedVersion = input.expectedVersion ?? null;
    const before = expectedVersion === null ? null : await this.store.find(teamKind, input.id);
    if (expectedVersion !== null && !before) return notFound(teamKind.noun);
    const bureauId = before?.aggregate.bureauId ?? actor.bureauId;
    const unitPath = input.unitId
      ? await this.units.pathOf(bureauId, input.unitId)
      : (before?.aggregate.unitPath ?? actor.unitPath);
    if (unitPath === null) return refused('UNKNOWN', '找不到牵头处室，可能已停用，请重新选择。', 'unitId');
    const names = await this.people.namesOf(
      bureauId,
      input.memberships.map(({ userId }) => userId),
    );
    const missing = await this.missing(input, bureauId, names);
    if (missing) return missing;
    const row: Team = {
      ...{ id: input.id, bureauId, unitPath },
      // Codes are checked by the domain's faults.
      kind: input.kind as Team['kind'],
      name: input.name.trim(),
      purpose: input.purpose?.trim() ?? '',
      foundedOn: shanghaiDayOf(input.foundedOn),
      dissolvedOn: input.dissolvedOn ? shanghaiDayOf(input.dissolvedOn) : null,
      basisDocumentId: input.basisDocumentId ?? null,
      memberships: input.memberships.map(({ id, userId, role, from, to }) => ({
        ...{ id: id ?? newId(), userId, name: names.get(userId) ?? '' },
        role: role as Team['memberships'][number]['role'],
        ...{ from: shanghaiDayOf(from), to: to ? shanghaiDayOf(to) : null },
      })),
      enterprises: input.enterprises.map(({ enterpriseId, from, to }) => ({
        ...{ enterpriseId, from: shanghaiDayOf(from), to: to ? shanghaiDayOf(to) : null },
      })),
    };
    const faults = teamFaults(row, await this.teams.named(bureauId));
    return this.registers.save(teamKind, { row, expectedVersion, faults, idempotency }, actor);
  }

  /** Somebody or something named that is not there. */
  private async missing(input: SaveTeamInput, bureauId: string, names: ReadonlyMap<string, string>) {
    const stranger = input.memberships.findIndex(({ userId }) => !names.has(userId));
    if (stranger >= 0) return refused('UNKNOWN', '找不到这名队员，请重新选择。', `memberships.${stranger}.userId`);
    const known = await this.enterprises.byIds(input.enterprises.map(({ enterpriseId }) => enterpriseId));
    const lost = input.enterprises.findIndex(({ enterpriseId }) => known.get(enterpriseId)?.bureauId !== bureauId);
    if (lost >= 0) return refused('UNKNOWN', '找不到这家企业，请重新选择。', `enterprises.${lost}.enterpriseId`);
    const basis = input.basisDocumentId;
    return basis && !(await this.documents.isThere(bureauId, basis))
      ? refused('UNKNOWN', '找不到依据文件，请重新选择。', 'basisDocumentId')
      : null;
  }
}
