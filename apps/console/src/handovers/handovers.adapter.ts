import type {
  CarryOutHandoverInput,
  HandoverPreviewQuery,
  HandoverQuery,
  HandoverRowFragment,
} from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import {
  CarryOutHandoverDocument,
  HandoverDocument,
  HandoverListDocument,
  HandoverPreviewDocument,
} from './handovers.documents.js';

export type HandoverRow = HandoverRowFragment;
export type Handover = NonNullable<HandoverQuery['handover']>;
export type HandoverPreview = Extract<HandoverPreviewQuery['handoverPreview'], { __typename: 'HandoverPreview' }>;

/** @throws RefusalError with the field of the person who can't be chosen */
export const previewHandover = async (fromUserId: string, toUserId: string, signal: AbortSignal) =>
  accepted((await execute(HandoverPreviewDocument, { fromUserId, toUserId }, { signal })).handoverPreview);

export const carryOutHandover = async (input: CarryOutHandoverInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(CarryOutHandoverDocument, { input }, { idempotencyKey })).carryOutHandover).id;

export const handoversAdapter: ResourceAdapter = {
  list: async ({ skip, take, filter, signal }) =>
    (await execute(HandoverListDocument, { options: { skip, take, filter } }, signal ? { signal } : {})).handovers,
  one: async (id, signal) => (await execute(HandoverDocument, { id }, signal ? { signal } : {})).handover,
};
