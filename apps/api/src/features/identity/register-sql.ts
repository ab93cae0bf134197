import { SortOrder, type IdOp, type PageSort, type StringOp } from '../../platform/graphql/common.model.js';
import { OperationError } from '../../platform/graphql/operation-error.js';

/** Values an operator asks for, or null when it asks for nothing. These registers are small: eq and in suffice. */
export function valuesOf(op: StringOp | IdOp | null | undefined): readonly string[] | null {
  if (!op) return null;
  if (('contains' in op && op.contains != null) || op.isNull != null)
    throw new OperationError('BAD_USER_INPUT', '这个筛选条件只支持 eq 和 in。');
  return op.in ?? (op.eq == null ? null : [op.eq]);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isUuid = (text: string): boolean => UUID.test(text);

/** Ids an operator asks for; what is no id matches nothing. */
export const idsOf = (ids: readonly string[] | null | undefined): readonly string[] | null =>
  ids?.filter(isUuid) ?? null;

/** ORDER BY of a register, from the columns it may be sorted by. */
export function orderBy(
  columns: Readonly<Record<string, string>>,
  sort: PageSort | null | undefined,
  fallback: string,
) {
  if (!sort) return fallback;
  const column = Object.hasOwn(columns, sort.field) ? columns[sort.field] : undefined;
  if (!column) throw new OperationError('BAD_USER_INPUT', `不能按“${sort.field.slice(0, 40)}”排序。`);
  return `${column} ${sort.order === SortOrder.DESC ? 'desc' : 'asc'}`;
}

/** One page of `matching` and how many rows there are in all, as one row. */
export const pageOf = (matching: string, order: string, skip: number, take: number): string => `
  with matching as (${matching})
  select (select count(*)::int from matching) as "totalItems",
    coalesce((select jsonb_agg(page order by n) from (
      select *, row_number() over (order by ${order}, id) as n from matching order by ${order}, id offset $${skip} limit $${take}) as page), '[]') as items`;
