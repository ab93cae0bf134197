import type { FilterValues } from '../common/list/filter-spec.js';
import type {
  DraftPartnershipInput,
  PartnershipByIdQuery,
  PartnershipFactsInput,
  PartnershipRowFragment,
} from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import {
  DraftPartnershipDocument,
  PartnershipByIdDocument,
  PartnershipCountsDocument,
  PartnershipListDocument,
  PerformPartnershipActionDocument,
} from './partnerships.documents.js';

export type PartnershipRow = PartnershipRowFragment;
export type PartnershipDetail = NonNullable<PartnershipByIdQuery['partnership']>;

export const partnershipsAdapter: ResourceAdapter<PartnershipRow | PartnershipDetail> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(PartnershipListDocument, { options: { ...options, filter } }, signal ? { signal } : {}))
      .partnerships,
  one: async (id, signal) => (await execute(PartnershipByIdDocument, { id }, signal ? { signal } : {})).partnership,
};

export const partnershipCounts = async (filter: FilterValues, signal: AbortSignal) =>
  (await execute(PartnershipCountsDocument, { filter }, { signal })).partnershipStateCounts;

/** @returns the id. @throws RefusalError with the field at fault */
export const draftPartnership = async (input: DraftPartnershipInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(DraftPartnershipDocument, { input }, { idempotencyKey })).draftPartnership).id;

interface Performed {
  readonly partnership: Pick<PartnershipDetail, 'id' | 'version'>;
  readonly action: string;
  readonly facts: PartnershipFactsInput;
  readonly key: string;
}

/** Performs one action on the version that was seen. @throws RefusalError, CONFLICT among them */
export async function performPartnershipAction({ partnership, action, facts, key }: Performed): Promise<void> {
  const input = { id: partnership.id, action, expectedVersion: partnership.version, facts };
  accepted(
    (await execute(PerformPartnershipActionDocument, { input }, { idempotencyKey: key })).performPartnershipAction,
  );
}
