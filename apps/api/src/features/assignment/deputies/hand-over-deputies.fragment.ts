import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Person } from '@zhuqi/domain/access/person.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { announceSessionChange } from '../../../platform/auth/session-changes.js';
import type { Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import type { EventFact } from '../../../platform/facts/fact.types.js';
import { deputyEvent } from './deputy-facts.js';
import { DeputyRepository, type DeputyRow } from './deputy.repository.js';

/** What a handover does to absences: whoever acted for others is followed by whoever takes over; their own absences end. */
@Injectable()
export class HandOverDeputies {
  constructor(private readonly repository: DeputyRepository) {}

  /** Part of the handover's transaction, after the people were locked. @returns the events to record with it */
  async perform(
    tx: Tx,
    plan: { readonly acting: readonly DeputyRow[]; readonly ended: readonly DeputyRow[] },
    to: Person,
    actor: Actor,
    now: Date,
  ): Promise<EventFact[]> {
    const left = [...plan.acting, ...plan.ended];
    if (left.length === 0) return [];
    const ids = left.map(({ id }) => id);
    await this.repository.revoke(tx, ids, actor.userId, now);
    const today = dayOf(now);
    const begun = plan.acting.map((deputy) => ({
      ...deputy,
      ...{ id: newId(), deputyUserId: to.userId, deputyName: to.name, from: deputy.from < today ? today : deputy.from },
      ...{ bureauId: actor.bureauId, createdById: actor.userId, createdAt: now },
    }));
    for (const deputy of begun) await this.repository.insert(tx, deputy);
    await announceSessionChange(tx, null);
    return [
      ...left.map((deputy) => deputyEvent(actor, 'deputy.revoked', deputy, now)),
      ...begun.map((deputy) => deputyEvent(actor, 'deputy.created', deputy, now)),
    ];
  }
}
