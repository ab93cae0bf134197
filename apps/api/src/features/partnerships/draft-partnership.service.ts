import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { draftPartnership } from '@zhuqi/domain/partnership/decide-partnership.js';
import type { PartnershipContent } from '@zhuqi/domain/partnership/partnership.types.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import type { DraftPartnershipInput } from './graphql/partnership.inputs.js';
import { PartnershipLookup } from './partnership-lookup.read-model.js';
import { partnershipKind } from './partnership.kind.js';
import { contactsOf, entriesOf } from './partnership-lists.js';
import { ResolveAbout } from './resolve-about.service.js';

/** Registers an intended partnership. */
@Injectable()
export class DraftPartnership {
  constructor(
    private readonly acts: Acts,
    private readonly lookup: PartnershipLookup,
    private readonly abouts: ResolveAbout,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws. It is kept by the unit of its contact, who is oneself unless said. */
  async draft(
    input: DraftPartnershipInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const resolved = await this.abouts.resolve({ ...input, contactId: input.contactId ?? actor.userId }, actor);
    if (!resolved.ok) return resolved;
    const { contactId, unitPath, ...about } = resolved.about;
    const content: PartnershipContent = {
      ...about,
      contacts: contactsOf(input.contacts ?? []),
      resources: entriesOf(input.resources ?? []),
      needs: entriesOf(input.needs ?? []),
      projects: entriesOf(input.projects ?? []),
    };
    const origin = { id: input.id, bureauId: actor.bureauId, unitPath, contactId };
    const standing = await this.lookup.standing(actor.bureauId);
    const decision = draftPartnership(origin, content, standing, actor, this.clock.now());
    return this.acts.begin(partnershipKind, decision, actor, { idempotency });
  }
}
