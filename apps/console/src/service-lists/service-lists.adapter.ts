import type {
  DraftServiceListInput,
  ServiceItemRowFragment,
  ServiceListByIdQuery,
  ServiceListFactsInput,
  ServiceListRowFragment,
} from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import {
  DraftServiceListDocument,
  PerformServiceListActionDocument,
  ServiceItemsDocument,
  ServiceListByIdDocument,
  ServiceListsDocument,
} from './service-lists.documents.js';

export type ServiceListRow = ServiceListRowFragment;
export type ServiceItemRow = ServiceItemRowFragment;
export type ServiceListDetail = NonNullable<ServiceListByIdQuery['serviceList']>;

export const serviceListsAdapter: ResourceAdapter<ServiceListRow | ServiceListDetail> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(ServiceListsDocument, { options: { ...options, filter } }, signal ? { signal } : {})).serviceLists,
  one: async (id, signal) => (await execute(ServiceListByIdDocument, { id }, signal ? { signal } : {})).serviceList,
};

/** Items with their usage; a row of the list is an item of one edition. */
export const serviceItemsAdapter: ResourceAdapter<ServiceItemRow> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(ServiceItemsDocument, { options: { ...options, filter } }, signal ? { signal } : {})).serviceItems,
};

/** @returns the id. @throws RefusalError with the field at fault */
export const draftServiceList = async (input: DraftServiceListInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(DraftServiceListDocument, { input }, { idempotencyKey })).draftServiceList).id;

interface Performed {
  readonly list: Pick<ServiceListDetail, 'id' | 'version'>;
  readonly action: string;
  readonly facts: ServiceListFactsInput;
  readonly key: string;
}

/** Performs one action on the version that was seen. @throws RefusalError, CONFLICT among them */
export async function performServiceListAction({ list, action, facts, key }: Performed): Promise<void> {
  const input = { id: list.id, action, expectedVersion: list.version, facts };
  accepted(
    (await execute(PerformServiceListActionDocument, { input }, { idempotencyKey: key })).performServiceListAction,
  );
}
