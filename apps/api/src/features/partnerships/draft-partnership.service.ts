import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { draftPartnership } from '@zhuqi/domain/partnership/decide-partnership.js';
import type { PartnershipContent } from '@zhuqi/domain/partnership/partnership.types.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { EnterpriseLookup } from '../enterprises/enterprise-lookup.read-model.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import type { DraftPartnershipInput } from './graphql/partnership.inputs.js';
import { PartnershipLookup } from './partnership-lookup.read-model.js';
import { partnershipKind } from './partnership.kind.js';
import { contactsOf, entriesOf } from './partnership-lists.js';

/** Registers an intended partnership. */
@Injectable()
export class DraftPartnership {
  constructor(
    private readonly acts: Acts,
    private readonly lookup: PartnershipLookup,
    private readonly people: PersonLookup,
    private readonly enterprises: EnterpriseLookup,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws. It is kept by the unit of its contact, who is oneself unless said. */
  async draft(
    input: DraftPartnershipInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const contactId = input.contactId ?? actor.userId;
    const contact = (await this.people.byIds(actor.bureauId, [contactId])).get(contactId);
    if (!contact) return refused('UNKNOWN', '没有这位联系人，请重新选择。', 'contactId');
    const enterpriseId = input.enterpriseId ?? null;
    if (enterpriseId !== null && !(await this.isKnown(enterpriseId, actor)))
      return refused('UNKNOWN', '没有这家企业，请重新选择。', 'enterpriseId');
    const content: PartnershipContent = {
      partnerName: input.partnerName,
      // Checked by the domain.
      partnerType: input.partnerType as PartnershipContent['partnerType'],
      enterpriseId,
      purpose: input.purpose?.trim() ?? '',
      contacts: contactsOf(input.contacts ?? []),
      resources: entriesOf(input.resources ?? []),
      needs: entriesOf(input.needs ?? []),
      projects: entriesOf(input.projects ?? []),
    };
    const origin = { id: input.id, bureauId: actor.bureauId, unitPath: contact.unitPath, contactId };
    const standing = await this.lookup.standing(actor.bureauId);
    const decision = draftPartnership(origin, content, standing, actor, this.clock.now());
    return this.acts.begin(partnershipKind, decision, actor, { idempotency });
  }

  private async isKnown(enterpriseId: string, actor: Actor): Promise<boolean> {
    const found = await this.enterprises.byId(enterpriseId);
    return found !== null && can(actor, 'enterprise.read', { ...found, relatedUnitPaths: [], participantIds: [] });
  }
}
