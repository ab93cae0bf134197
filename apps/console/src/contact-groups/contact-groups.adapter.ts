import type { ContactGroupByIdQuery, ContactGroupRowFragment, SaveContactGroupInput } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import {
  ContactGroupByIdDocument,
  ContactGroupListDocument,
  SaveContactGroupDocument,
} from './contact-groups.documents.js';

export type ContactGroupRow = ContactGroupRowFragment;
export type ContactGroupDetail = NonNullable<ContactGroupByIdQuery['contactGroup']>;

/** @returns the id. @throws RefusalError with the field at fault */
export const saveContactGroup = async (input: SaveContactGroupInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(SaveContactGroupDocument, { input }, { idempotencyKey })).saveContactGroup).id;

export const contactGroupsAdapter: ResourceAdapter<ContactGroupRow | ContactGroupDetail> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(ContactGroupListDocument, { options: { ...options, filter } }, signal ? { signal } : {}))
      .contactGroups,
  one: async (id, signal) => (await execute(ContactGroupByIdDocument, { id }, signal ? { signal } : {})).contactGroup,
};
