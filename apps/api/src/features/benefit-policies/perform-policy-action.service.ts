import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Acts, type Moved } from '../../platform/aggregates/acts.service.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { givenOnly } from '../../platform/graphql/given-only.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { DocumentLookup } from '../documents/document-lookup.read-model.js';
import type { PerformBenefitPolicyActionInput } from './graphql/policy.inputs.js';
import { policyKind } from './policy.kind.js';
import { readEligibility } from './read-eligibility.js';

const startsPush: ReadonlySet<string> = new Set(['policy.published', 'policy.pushedAgain']);

/** One act on one policy: 推送, 补推, 修改, 撤回. The push itself is the worker's. */
@Injectable()
export class PerformPolicyAction {
  constructor(
    private readonly acts: Acts,
    private readonly documents: DocumentLookup,
  ) {}

  /** Refuses rather than throws; CONFLICT when the policy has changed since `expectedVersion`. */
  async perform(
    { id, action, expectedVersion, facts: said }: PerformBenefitPolicyActionInput,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const { eligibility: typed, ...plain } = givenOnly(said);
    const eligibility = typed === undefined ? null : readEligibility(typed);
    if (eligibility && !eligibility.ok) return eligibility;
    const { documentId } = plain;
    if (documentId && !(await this.documents.isThere(actor.bureauId, documentId)))
      return refused('UNKNOWN', '没有这份文件，请重新选择。', 'documentId');
    // What is said to be null is emptied; what is not said stays.
    const cleared = (['documentId', 'validTo'] as const).filter((field) => said?.[field] === null);
    const facts = { ...plain, ...(eligibility ? { eligibility: eligibility.filter } : {}), ...emptied(cleared) };
    return this.acts.perform(policyKind, { id, action, expectedVersion, facts }, actor, {
      idempotency,
      moved: ({ events }) =>
        Promise.resolve(events.some(({ type }) => startsPush.has(type)) ? fromTheStart(actor) : {}),
    });
  }
}

const emptied = <F>(cleared: readonly F[]) => (cleared.length > 0 ? { cleared } : {});

/** Eligible is who is eligible within the reach of whoever pushes; those told before are left out. */
const fromTheStart = ({ userId }: Actor): Moved => ({
  columns: { pushedById: userId, pushTotal: null, pushDone: 0, pushCursor: null, pushFinishedAt: null },
});
