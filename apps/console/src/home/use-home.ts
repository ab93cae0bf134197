import { useQuery } from '@tanstack/react-query';
import type { HomeQuery, LeaderQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { HomeDocument, LeaderDocument } from './home.documents.js';

export type HomeData = HomeQuery['home'];
export type Leader = NonNullable<LeaderQuery['home']['leader']>;

const REFRESH_MS = 120_000;

/** Asked again every two minutes and whenever the window is looked at. */
export const useHome = () =>
  useQuery({
    queryKey: ['home'],
    refetchInterval: REFRESH_MS,
    queryFn: async ({ signal }) => (await execute(HomeDocument, {}, { signal })).home,
  });

export const useLeader = () =>
  useQuery({
    queryKey: ['home', 'leader'],
    refetchInterval: REFRESH_MS,
    queryFn: async ({ signal }) => (await execute(LeaderDocument, {}, { signal })).home.leader ?? null,
  });
