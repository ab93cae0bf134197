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
import { ResolveAbout } from './resolve-about.service.js';

/** One act on one partnership: 签约, 续签, 更新信息和清单, 终止. */
@Injectable()
export class PerformPartnershipAction {
  constructor(
    private readonly acts: Acts,
    private readonly lookup: PartnershipLookup,
    private readonly abouts: ResolveAbout,
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
    const resolved = said?.about ? await this.abouts.resolve(said.about, actor) : null;
    if (resolved && !resolved.ok) return resolved;
    const about = resolved ? { about: resolved.about } : {};
    const act = { id, action, expectedVersion, facts: { ...facts, ...about } };
    return this.acts.perform(partnershipKind, act, actor, {
      idempotency,
      situation: async ({ bureauId }) => ({
        isNameTaken: resolved !== null && (await this.isTaken(bureauId, id, resolved.about.partnerName)),
      }),
    });
  }

  private async isTaken(bureauId: string, id: string, name: string): Promise<boolean> {
    const standing = await this.lookup.standing(bureauId, id);
    return standing.some((other) => other.trim() === name.trim());
  }

  private async areFiles(id: string, agreement: readonly string[]): Promise<boolean> {
    const files = await this.lookup.filesOf(id, agreement);
    return agreement.every((file) => files.has(file));
  }
}

function toFacts(input: PartnershipFactsInput | null | undefined): PartnershipFacts {
  const { about: _, contacts, resources, needs, projects, ...plain } = givenOnly(input);
  return {
    ...plain,
    ...(contacts ? { contacts: contactsOf(contacts) } : {}),
    ...(resources ? { resources: entriesOf(resources) } : {}),
    ...(needs ? { needs: entriesOf(needs) } : {}),
    ...(projects ? { projects: entriesOf(projects) } : {}),
  };
}
