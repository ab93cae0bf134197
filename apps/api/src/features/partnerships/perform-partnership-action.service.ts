import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { PartnershipFacts } from '@zhuqi/domain/partnership/partnership.transitions.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { givenOnly } from '../../platform/graphql/given-only.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import type { PartnershipFactsInput, PerformPartnershipActionInput } from './graphql/partnership.inputs.js';
import { contactsOf, entriesOf } from './partnership-lists.js';
import { PartnershipLookup } from './partnership-lookup.read-model.js';
import { partnershipKind } from './partnership.kind.js';

/** One act on one partnership: 签约, 续签, 更新清单, 终止. */
@Injectable()
export class PerformPartnershipAction {
  constructor(
    private readonly acts: Acts,
    private readonly lookup: PartnershipLookup,
  ) {}

  /** Refuses rather than throws; CONFLICT when the partnership has changed since `expectedVersion`. */
  async perform(
    { id, action, expectedVersion, facts: said }: PerformPartnershipActionInput,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const facts = toFacts(said);
    const { agreement = [] } = facts;
    if (agreement.length > 0 && !(await this.areFiles(id, agreement)))
      return refused('UNKNOWN', '协议文件没有上传成功，请重新上传。', 'agreement');
    return this.acts.perform(partnershipKind, { id, action, expectedVersion, facts }, actor, { idempotency });
  }

  private async areFiles(id: string, agreement: readonly string[]): Promise<boolean> {
    const files = await this.lookup.filesOf(id, agreement);
    return agreement.every((file) => files.has(file));
  }
}

function toFacts(input: PartnershipFactsInput | null | undefined): PartnershipFacts {
  const { contacts, resources, needs, projects, ...plain } = givenOnly(input);
  return {
    ...plain,
    ...(contacts ? { contacts: contactsOf(contacts) } : {}),
    ...(resources ? { resources: entriesOf(resources) } : {}),
    ...(needs ? { needs: entriesOf(needs) } : {}),
    ...(projects ? { projects: entriesOf(projects) } : {}),
  };
}
