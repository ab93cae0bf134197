import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import type { PartnershipAbout } from '@zhuqi/domain/partnership/partnership.types.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import { EnterpriseLookup } from '../enterprises/enterprise-lookup.read-model.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import type { PartnershipAboutInput } from './graphql/partnership.inputs.js';

type Resolved = { readonly ok: true; readonly about: PartnershipAbout } | ReturnType<typeof refused>;

/** Finds our contact and the partner's enterprise in their registers. */
@Injectable()
export class ResolveAbout {
  constructor(
    private readonly people: PersonLookup,
    private readonly enterprises: EnterpriseLookup,
  ) {}

  /** A partnership is kept by the unit of its contact. */
  async resolve(input: PartnershipAboutInput, actor: Actor): Promise<Resolved> {
    const contact = (await this.people.byIds(actor.bureauId, [input.contactId])).get(input.contactId);
    if (!contact) return refused('UNKNOWN', '没有这位联系人，请重新选择。', 'contactId');
    const enterpriseId = input.enterpriseId ?? null;
    if (enterpriseId !== null && !(await this.isKnown(enterpriseId, actor)))
      return refused('UNKNOWN', '没有这家企业，请重新选择。', 'enterpriseId');
    const about: PartnershipAbout = {
      partnerName: input.partnerName,
      // Checked by the domain.
      partnerType: input.partnerType as PartnershipAbout['partnerType'],
      enterpriseId,
      purpose: input.purpose?.trim() ?? '',
      contactId: input.contactId,
      unitPath: contact.unitPath,
    };
    return { ok: true, about };
  }

  private async isKnown(enterpriseId: string, actor: Actor): Promise<boolean> {
    const found = await this.enterprises.byId(enterpriseId);
    return found !== null && can(actor, 'enterprise.read', { ...found, relatedUnitPaths: [], participantIds: [] });
  }
}
