import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { ContactGroup, GroupSpan } from '@zhuqi/domain/contact-group/contact-group.types.js';
import { groupFaults } from '@zhuqi/domain/contact-group/group-faults.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { notFound, refused } from '../../platform/aggregates/living-kind.js';
import { Registers } from '../../platform/aggregates/registers.service.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { EnterpriseLookup } from '../enterprises/enterprise-lookup.read-model.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import { UnitLookup } from '../identity/unit-lookup.read-model.js';
import { contactGroupKind } from './contact-group.kind.js';
import { ContactGroupLookup } from './contact-group-lookup.read-model.js';
import type { GroupSpanInput, SaveContactGroupInput } from './graphql/contact-group.inputs.js';

/** Registers a contact group with its people and enterprises, or corrects it. */
@Injectable()
export class SaveContactGroup {
  constructor(
    private readonly registers: Registers,
    private readonly store: AggregateStore,
    private readonly groups: ContactGroupLookup,
    private readonly people: PersonLookup,
    private readonly units: UnitLookup,
    private readonly enterprises: EnterpriseLookup,
  ) {}

  /** Refuses rather than throws. */
  async save(
    input: SaveContactGroupInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const expectedVersion = input.expectedVersion ?? null;
    const before = expectedVersion === null ? null : await this.store.find(contactGroupKind, input.id);
    if (expectedVersion !== null && !before) return notFound(contactGroupKind.noun);
    const bureauId = before?.aggregate.bureauId ?? actor.bureauId;
    const unitPath = input.unitId
      ? await this.units.pathOf(bureauId, input.unitId)
      : (before?.aggregate.unitPath ?? actor.unitPath);
    if (unitPath === null) return refused('UNKNOWN', '找不到管理处室，可能已停用，请重新选择。', 'unitId');
    const missing = await this.missing(input, bureauId);
    if (missing) return missing;
    const row: ContactGroup = {
      ...{ id: input.id, bureauId, unitPath },
      // Codes are checked by the domain's faults.
      platform: input.platform as ContactGroup['platform'],
      ...{ name: input.name.trim(), ownerId: input.ownerId },
      openedOn: shanghaiDayOf(input.openedOn),
      closedOn: input.closedOn ? shanghaiDayOf(input.closedOn) : null,
      members: input.members.map(toSpan),
      enterprises: input.enterprises.map(toSpan),
    };
    const faults = groupFaults(row, await this.groups.named(row));
    return this.registers.save(contactGroupKind, { row, expectedVersion, faults, idempotency }, actor);
  }

  /** Somebody or something named that is not there. */
  private async missing({ ownerId, members, enterprises }: SaveContactGroupInput, bureauId: string) {
    const names = await this.people.namesOf(bureauId, [ownerId, ...members.map(({ id }) => id)]);
    if (!names.has(ownerId)) return refused('UNKNOWN', '找不到群主，请重新选择。', 'ownerId');
    const stranger = members.findIndex(({ id }) => !names.has(id));
    if (stranger >= 0) return refused('UNKNOWN', '找不到这名成员，请重新选择。', `members.${stranger}.id`);
    const known = await this.enterprises.byIds(enterprises.map(({ id }) => id));
    const lost = enterprises.findIndex(({ id }) => known.get(id)?.bureauId !== bureauId);
    return lost < 0 ? null : refused('UNKNOWN', '找不到这家企业，请重新选择。', `enterprises.${lost}.id`);
  }
}

const toSpan = ({ id, from, to }: GroupSpanInput): GroupSpan => ({
  ...{ id, from: shanghaiDayOf(from), to: to ? shanghaiDayOf(to) : null },
});
