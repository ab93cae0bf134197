import type { UserFieldsFragment, SaveUserInput } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { SaveUserDocument, UserDocument, UserListDocument } from './users.documents.js';

export type User = UserFieldsFragment;

export const saveUser = async (input: SaveUserInput): Promise<User> =>
  accepted((await execute(SaveUserDocument, { input })).saveUser);

export const usersAdapter: ResourceAdapter<User> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(UserListDocument, { options: { ...options, filter: filter } }, signal ? { signal } : {})).users,
  one: async (id, signal) => (await execute(UserDocument, { id }, signal ? { signal } : {})).user,
  save: ({ data }) => saveUser(data),
};
