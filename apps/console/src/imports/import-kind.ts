import { useQuery } from '@tanstack/react-query';
import type { ImportKindsQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { ImportKindsDocument } from './import.documents.js';

/** Something that can be imported: enterprises, problems of earlier years … */
export type ImportKind = ImportKindsQuery['importKinds'][number];

export const useImportKinds = () =>
  useQuery({
    queryKey: ['importKinds'],
    queryFn: async () => (await execute(ImportKindsDocument)).importKinds,
    staleTime: Infinity,
  });

/** Where the rows of a kind can be looked at. */
export const listOfKind = (name: string): string => `/${name}`;
