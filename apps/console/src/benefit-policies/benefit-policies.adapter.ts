import type { FilterValues } from '../common/list/filter-spec.js';
import type {
  BenefitPolicyByIdQuery,
  BenefitPolicyFactsInput,
  BenefitPolicyRowFragment,
  DraftBenefitPolicyInput,
} from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import {
  BenefitPolicyByIdDocument,
  BenefitPolicyCountsDocument,
  BenefitPolicyListDocument,
  DraftBenefitPolicyDocument,
  PerformBenefitPolicyActionDocument,
} from './benefit-policies.documents.js';

export type BenefitPolicyRow = BenefitPolicyRowFragment;
export type BenefitPolicyDetail = NonNullable<BenefitPolicyByIdQuery['benefitPolicy']>;

export const benefitPoliciesAdapter: ResourceAdapter<BenefitPolicyRow | BenefitPolicyDetail> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(BenefitPolicyListDocument, { options: { ...options, filter } }, signal ? { signal } : {}))
      .benefitPolicies,
  one: async (id, signal) => (await execute(BenefitPolicyByIdDocument, { id }, signal ? { signal } : {})).benefitPolicy,
};

export const benefitPolicyCounts = async (filter: FilterValues, signal: AbortSignal) =>
  (await execute(BenefitPolicyCountsDocument, { filter }, { signal })).benefitPolicyStateCounts;

/** @returns the id. @throws RefusalError with the field at fault */
export const draftBenefitPolicy = async (input: DraftBenefitPolicyInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(DraftBenefitPolicyDocument, { input }, { idempotencyKey })).draftBenefitPolicy).id;

interface Performed {
  readonly policy: Pick<BenefitPolicyDetail, 'id' | 'version'>;
  readonly action: string;
  readonly facts: BenefitPolicyFactsInput;
  readonly key: string;
}

/** Performs one action on the version that was seen. @throws RefusalError, CONFLICT among them */
export async function performBenefitPolicyAction({ policy, action, facts, key }: Performed): Promise<void> {
  const input = { id: policy.id, action, expectedVersion: policy.version, facts };
  accepted(
    (await execute(PerformBenefitPolicyActionDocument, { input }, { idempotencyKey: key })).performBenefitPolicyAction,
  );
}
