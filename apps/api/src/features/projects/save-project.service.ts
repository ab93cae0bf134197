import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { divisionLabels } from '@zhuqi/domain/enterprise/division.js';
import { projectFaults } from '@zhuqi/domain/project/project-faults.js';
import type { MajorProject } from '@zhuqi/domain/project/project.types.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { notFound, refused } from '../../platform/aggregates/living-kind.js';
import { Registers } from '../../platform/aggregates/registers.service.js';
import { newId } from '../../platform/database/new-id.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { EnterpriseLookup } from '../enterprises/enterprise-lookup.read-model.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import { UnitLookup } from '../identity/unit-lookup.read-model.js';
import type { SaveMajorProjectInput } from './graphql/project.inputs.js';
import { projectKind } from './project.kind.js';
import { ProjectLookup } from './project-lookup.read-model.js';

/** Registers a major project with its sites, or corrects it. */
@Injectable()
export class SaveProject {
  constructor(
    private readonly registers: Registers,
    private readonly store: AggregateStore,
    private readonly projects: ProjectLookup,
    private readonly people: PersonLookup,
    private readonly units: UnitLookup,
    private readonly enterprises: EnterpriseLookup,
  ) {}

  /** Refuses rather than throws; a second project of one name is a DUPLICATE. */
  async save(
    input: SaveMajorProjectInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const expectedVersion = input.expectedVersion ?? null;
    const before = expectedVersion === null ? null : await this.store.find(projectKind, input.id);
    if (expectedVersion !== null && !before) return notFound(projectKind.noun);
    const bureauId = before?.aggregate.bureauId ?? actor.bureauId;
    const unitPath = input.unitId
      ? await this.units.pathOf(bureauId, input.unitId)
      : (before?.aggregate.unitPath ?? actor.unitPath);
    if (unitPath === null) return refused('UNKNOWN', '找不到服务处室，可能已停用，请重新选择。', 'unitId');
    const missing = await this.missing(input, bureauId);
    if (missing) return missing;
    const row: MajorProject = {
      ...{ id: input.id, bureauId, unitPath, name: input.name.trim() },
      // Codes are checked by the domain's faults.
      level: input.level as MajorProject['level'],
      stage: input.stage as MajorProject['stage'],
      enterpriseId: input.enterpriseId ?? null,
      districtCode: input.districtCode ?? null,
      investment: input.investment ?? null,
      liaisonId: input.liaisonId ?? null,
      listedOn: shanghaiDayOf(input.listedOn),
      delistedOn: input.delistedOn ? shanghaiDayOf(input.delistedOn) : null,
      sites: input.sites.map(({ id, name, address, latitude, longitude }) => ({
        ...{ id: id ?? newId(), name: name.trim(), address: address?.trim() ?? '' },
        ...{ latitude: latitude ?? null, longitude: longitude ?? null },
      })),
    };
    const faults = projectFaults(row, await this.projects.named(row));
    return this.registers.save(projectKind, { row, expectedVersion, faults, idempotency }, actor);
  }

  /** Somebody or something named that is not there. */
  private async missing({ enterpriseId, liaisonId, districtCode }: SaveMajorProjectInput, bureauId: string) {
    if (districtCode && !Object.hasOwn(divisionLabels, districtCode))
      return refused('UNKNOWN', '县区不在可选范围内，请重新选择。', 'districtCode');
    if (liaisonId && !(await this.people.namesOf(bureauId, [liaisonId])).has(liaisonId))
      return refused('UNKNOWN', '找不到服务专员，请重新选择。', 'liaisonId');
    return enterpriseId && (await this.enterprises.byId(enterpriseId))?.bureauId !== bureauId
      ? refused('UNKNOWN', '找不到这家企业，请重新选择。', 'enterpriseId')
      : null;
  }
}
