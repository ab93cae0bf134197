import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { userRef } from '@zhuqi/domain/access/stand-in.js';
import type { ContactGroup } from '@zhuqi/domain/contact-group/contact-group.types.js';
import { handOverGroup } from '@zhuqi/domain/contact-group/group-faults.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { Stored } from '../../platform/aggregates/aggregate-store.js';
import { HandedAggregates } from '../../platform/aggregates/handed-aggregates.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { contactGroupKind } from './contact-group.kind.js';

const OF_PERSON = `
  select id from contact_group where bureau_id = $1 and participant_ids @> array[$2::uuid] and closed_on is null order by id`;

/** The open contact groups somebody owns or is in, as a handover moves them: part of its transaction. */
@Injectable()
export class HandOverGroups {
  constructor(private readonly handed: HandedAggregates) {}

  /** Keeps everybody else from changing them until the transaction ends. */
  async lock(tx: Tx, bureauId: string, userId: string): Promise<void> {
    await tx.query('contactGroup.lockOfPerson', `${OF_PERSON} for no key update`, [bureauId, userId]);
  }

  ofPerson(sql: Sql, bureauId: string, userId: string): Promise<readonly Stored<ContactGroup>[]> {
    return this.handed.find(contactGroupKind, sql, 'contactGroup.ofPerson', OF_PERSON, [bureauId, userId]);
  }

  /** The successor takes the owner's place and the place among the members. @throws Error when a group was not locked and has changed */
  async perform(
    tx: Tx,
    groups: readonly Stored<ContactGroup>[],
    people: { readonly from: { readonly userId: string }; readonly to: { readonly userId: string } },
    actor: Actor,
    now: Date,
  ): Promise<void> {
    const [from, to] = [people.from.userId, people.to.userId];
    for (const before of groups) {
      const { ownerId } = before.aggregate;
      const after = handOverGroup(before.aggregate, { from, to }, dayOf(now));
      const data = { from, to, isOwner: ownerId === from, ownerId: after.ownerId, members: after.members };
      const event = { type: 'contactGroup.handedOver', at: now, by: userRef(actor), from: null, to: '', data };
      await this.handed.move(contactGroupKind, before, after, event, tx);
    }
  }
}
