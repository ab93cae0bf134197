import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { userRef } from '@zhuqi/domain/access/stand-in.js';
import type { ContactGroup } from '@zhuqi/domain/contact-group/contact-group.types.js';
import { handOverGroup } from '@zhuqi/domain/contact-group/group-faults.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { actEventFacts } from '../../platform/aggregates/act-events.js';
import { AggregateStore, type Stored } from '../../platform/aggregates/aggregate-store.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { contactGroupKind } from './contact-group.kind.js';

const OF_PERSON = `
  select id from contact_group where bureau_id = $1 and participant_ids @> array[$2::uuid] and closed_on is null order by id`;

/** The open contact groups somebody owns or is in, as a handover moves them: part of its transaction. */
@Injectable()
export class HandOverGroups {
  constructor(private readonly store: AggregateStore) {}

  /** Keeps everybody else from changing them until the transaction ends. */
  async lock(tx: Tx, bureauId: string, userId: string): Promise<void> {
    await tx.query('contactGroup.lockOfPerson', `${OF_PERSON} for no key update`, [bureauId, userId]);
  }

  async ofPerson(sql: Sql, bureauId: string, userId: string): Promise<readonly Stored<ContactGroup>[]> {
    const rows = await sql.query<{ id: string }>('contactGroup.ofPerson', OF_PERSON, [bureauId, userId]);
    const groups: Stored<ContactGroup>[] = [];
    for (const { id } of rows) {
      const group = await this.store.find(contactGroupKind, id, sql);
      if (group) groups.push(group);
    }
    return groups;
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
      const { id, bureauId, ownerId } = before.aggregate;
      const after = handOverGroup(before.aggregate, { from, to }, dayOf(now));
      const data = { from, to, isOwner: ownerId === from, ownerId: after.ownerId, members: after.members };
      const event = { type: 'contactGroup.handedOver', at: now, by: userRef(actor), from: null, to: '', data };
      const events = actEventFacts({ type: contactGroupKind.subject, id, bureauId }, before.version, [event]);
      const facts = { events, clocks: [], timers: [], idempotency: null };
      if (!(await this.store.save(contactGroupKind, before, after, { facts, now }, tx)))
        throw new Error(`contact group ${id} changed during the handover`);
    }
  }
}
