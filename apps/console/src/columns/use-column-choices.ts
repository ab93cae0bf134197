import { useQuery } from '@tanstack/react-query';
import { execute } from '../providers/graphql-client.js';
import type { ColumnRow } from './columns.adapter.js';
import { ColumnListDocument } from './columns.documents.js';

const none: readonly ColumnRow[] = [];

/** Every column of the house, to choose from; a few dozen at most. */
export function useColumnChoices(): readonly ColumnRow[] {
  const { data } = useQuery({
    queryKey: ['columns', 'choices'],
    queryFn: async ({ signal }) =>
      (
        await execute(
          ColumnListDocument,
          { options: { take: 100, sort: { field: 'name', order: 'ASC' as const } } },
          { signal },
        )
      ).pressColumns.items,
  });
  return data ?? none;
}
