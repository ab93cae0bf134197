import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { draftPolicy } from '@zhuqi/domain/policy-push/decide-policy.js';
import type { PolicyContent } from '@zhuqi/domain/policy-push/policy-push.types.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { DocumentLookup } from '../documents/document-lookup.read-model.js';
import type { DraftBenefitPolicyInput } from './graphql/policy.inputs.js';
import { policyKind } from './policy.kind.js';
import { readEligibility } from './read-eligibility.js';

/** Drafts a policy: what it says, and for whom. */
@Injectable()
export class DraftPolicy {
  constructor(
    private readonly acts: Acts,
    private readonly documents: DocumentLookup,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws. */
  async draft(
    input: DraftBenefitPolicyInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const eligibility = readEligibility(input.eligibility);
    if (!eligibility.ok) return eligibility;
    const documentId = input.documentId ?? null;
    if (documentId !== null && !(await this.documents.isThere(actor.bureauId, documentId)))
      return refused('UNKNOWN', '没有这份文件，请重新选择。', 'documentId');
    const content: PolicyContent = {
      title: input.title,
      summary: input.summary.trim(),
      // Checked by the domain.
      level: input.level as PolicyContent['level'],
      documentId,
      eligibility: eligibility.filter,
      validFrom: shanghaiDayOf(input.validFrom),
      validTo: input.validTo ? shanghaiDayOf(input.validTo) : null,
    };
    const { bureauId, unitPath } = actor;
    const decision = draftPolicy({ id: input.id, bureauId, unitPath }, content, actor, this.clock.now());
    return this.acts.begin(policyKind, decision, actor, { idempotency });
  }
}
