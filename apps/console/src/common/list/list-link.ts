import type { FilterValues } from './filter-spec.js';

interface Order {
  readonly field: string;
  readonly order: 'ASC' | 'DESC';
}

/**
 * The address of a list with this Filter: what a figure, a tile or a saved view opens.
 * The same form react-admin writes itself, so the list's chips show what was asked.
 */
export function listLink(resource: string, filter: FilterValues, sort?: Order): string {
  const params = new URLSearchParams({ filter: JSON.stringify(filter), page: '1' });
  if (sort) {
    params.set('sort', sort.field);
    params.set('order', sort.order);
  }
  return `/${resource}?${params.toString()}`;
}

/** The Filter in an address, or {} when there is none or it cannot be read. */
export function filterInLink(search: string): FilterValues {
  try {
    const parsed: unknown = JSON.parse(new URLSearchParams(search).get('filter') ?? '{}');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as FilterValues) : {};
  } catch {
    return {};
  }
}
