import { useQuery } from '@tanstack/react-query';
import { execute } from '../providers/graphql-client.js';
import { UnitListDocument } from './units.documents.js';

const MAX_UNITS = 100;

/** Every unit one may see; a bureau has some dozens. */
export const useUnits = () =>
  useQuery({
    queryKey: ['units', 'all'],
    staleTime: 60_000,
    queryFn: async ({ signal }) =>
      (await execute(UnitListDocument, { options: { take: MAX_UNITS } }, { signal })).units.items,
  });
