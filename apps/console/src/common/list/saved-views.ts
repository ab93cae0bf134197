import { useMutation, useQuery } from '@tanstack/react-query';
import { accepted, execute } from '../../providers/graphql-client.js';
import { queryClient } from '../../providers/query-client.js';
import { RemoveViewDocument, SavedViewsDocument, SaveViewDocument } from '../common.documents.js';
import type { FilterValues } from './filter-spec.js';

/** What a saved view holds: the Filter and the order, nothing of the screen. */
export interface ViewValue {
  readonly filter: FilterValues;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
}

const keyOf = (resource: string) => ['savedViews', resource];

/** Views are stored data: one that does not have the expected shape is shown as an empty filter. */
export function readView(value: unknown): ViewValue {
  const view = (typeof value === 'object' && value !== null ? value : {}) as Partial<ViewValue>;
  return { filter: view.filter ?? {}, sort: view.sort ?? { field: 'id', order: 'DESC' } };
}

export const useSavedViews = (resource: string) =>
  useQuery({
    queryKey: keyOf(resource),
    staleTime: 300_000,
    queryFn: async ({ signal }) => (await execute(SavedViewsDocument, { resource }, { signal })).savedViews,
  });

export const useSaveView = (resource: string) =>
  useMutation({
    mutationFn: async ({ name, value }: { name: string; value: ViewValue }) =>
      accepted((await execute(SaveViewDocument, { resource, name, value })).saveView),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(resource) }),
  });

export const useRemoveView = (resource: string) =>
  useMutation({
    mutationFn: (id: string) => execute(RemoveViewDocument, { id }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(resource) }),
  });
