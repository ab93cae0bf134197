import { useQuery } from '@tanstack/react-query';
import type { Permission } from '@zhuqi/domain/access/permissions.js';
import type { Role } from '@zhuqi/domain/access/role.js';
import type { AtWork } from '@zhuqi/domain/query/my-work.js';
import type { MeFieldsFragment } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { queryClient } from '../providers/query-client.js';
import { MeDocument } from './session.documents.js';

export type Me = MeFieldsFragment;

const meQuery = {
  queryKey: ['me'],
  queryFn: async ({ signal }: { signal: AbortSignal }) => (await execute(MeDocument, {}, { signal })).me ?? null,
  staleTime: 60_000,
};

/** Who is signed in, from the cache when it is fresh; null: nobody. */
export const fetchMe = (): Promise<Me | null> => queryClient.fetchQuery(meQuery);

export const rememberMe = (me: Me | null): void => {
  queryClient.setQueryData(meQuery.queryKey, me);
};

export const forgetMe = (): void => {
  queryClient.removeQueries({ queryKey: meQuery.queryKey });
};

/** Asked again every minute, which also keeps the unread count fresh. */
export const useMeState = () => useQuery({ ...meQuery, refetchInterval: 60_000 });

/** The signed-in person, or null while that is not known. */
export const useMe = (): Me | null => useMeState().data ?? null;

/** `can('problem.create')`: does any of my roles have this permission? The server checks the row as well. */
export function useCan(): (permission: Permission) => boolean {
  const me = useMe();
  return (permission) => me?.permissions.includes(permission) ?? false;
}

/** As the domain asks for somebody's work: themselves, and whoever they stand in for. */
export const atWork = ({ id, roles, actingFor }: Pick<Me, 'id' | 'roles' | 'actingFor'>): AtWork => ({
  userId: id,
  roles: roles as Role[],
  actingFor: actingFor.map((absent) => ({ userId: absent.id, roles: absent.roles as Role[] })),
});
