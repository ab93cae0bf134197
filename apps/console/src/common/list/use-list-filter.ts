import { useListContext } from 'ra-core';
import type { FilterValues } from './filter-spec.js';

/** The list's Filter as it is in the URL, with its type; react-admin's own context has it as `any`. */
export function useListFilter() {
  const list = useListContext();
  return {
    filterValues: list.filterValues as FilterValues,
    setFilters: (filter: FilterValues) => list.setFilters(filter),
    sort: list.sort,
    resource: list.resource,
  };
}
