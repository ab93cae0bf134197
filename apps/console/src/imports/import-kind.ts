import { useQuery } from '@tanstack/react-query';
import type { ImportKindsQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { listLink } from '../common/list/list-link.js';
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

/** The same list, what has just been written first: years ago it would stand on its last page. */
export const writtenLast = (name: string): string => listLink(name, {}, { field: 'updatedAt', order: 'DESC' });
