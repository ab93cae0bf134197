export type SortOrder = 'ASC' | 'DESC';

/** The order of a list: one field, then always the id, so that no two rows ever tie. Empty values come last. */
export interface Sort {
  readonly field: string;
  readonly order: SortOrder;
}

export type ParsedSort = { readonly ok: true; readonly sort: Sort } | { readonly ok: false; readonly message: string };

/**
 * Checks a sort from outside.
 * @param sortable names of the fields this list can be ordered by
 * @param fallback used when nothing is said
 */
export function parseSort(sortable: readonly string[], input: unknown, fallback: Sort): ParsedSort {
  if (input === null || input === undefined) return { ok: true, sort: fallback };
  const { field, order } = input as Record<string, unknown>;
  if (typeof field !== 'string' || !sortable.includes(field))
    return { ok: false, message: `不能按“${String(field).slice(0, 40)}”排序。` };
  if (order !== undefined && order !== null && order !== 'ASC' && order !== 'DESC')
    return { ok: false, message: '排序方向应是 ASC 或 DESC。' };
  return { ok: true, sort: { field, order: order === 'DESC' ? 'DESC' : 'ASC' } };
}

type Sortable = string | number | boolean | Date | null | undefined;

/** Compares rows the way the lists do: by the field, empty last in either direction, then by id. */
export function compareBy(sort: Sort): (a: SortableRow, b: SortableRow) => number {
  const sign = sort.order === 'ASC' ? 1 : -1;
  return (a, b) => {
    const [left, right] = [keyOf(a[sort.field]), keyOf(b[sort.field])];
    if (left === null || right === null) return left === right ? sign * compare(a.id, b.id) : left === null ? 1 : -1;
    return sign * (compare(left, right) || compare(a.id, b.id));
  };
}

export type SortableRow = { readonly id: string } & { readonly [field: string]: Sortable };

const keyOf = (value: Sortable): string | number | null => {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value.getTime() : typeof value === 'boolean' ? Number(value) : value;
};

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
