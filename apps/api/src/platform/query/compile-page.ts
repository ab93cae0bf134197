import type { Sort } from '@zhuqi/domain/query/sort.js';
import type { Predicate } from './compile-scope.js';
import type { EntityMap } from './entity-map.js';
import type { SortColumn } from './sql-expression.js';
import type { ListRequest } from './read-request.js';
import type { StatementWriter } from './statement-writer.js';

/**
 * The ids of one page with their sort values, `select id, s from …`: found through an index before anything else is
 * read, so that skipped rows cost next to nothing. Empty values come last in both directions, as in the domain's
 * compareBy; where the index has them first, the page is made of two index scans.
 * @param source table or CTE that holds id and the sort column, aliased `alias`
 */
export function compilePage(
  writer: StatementWriter,
  source: string,
  alias: string,
  column: SortColumn,
  where: readonly string[],
  { sort, page, cursor }: ListRequest,
  options: { readonly sorted: boolean },
): string {
  const value = `${alias}.${column.column}`;
  const id = `${alias}.id`;
  const way = sort.order === 'ASC' ? '' : ' desc';
  const beyond = sort.order === 'ASC' ? '>' : '<';
  const skip = page.skip === 0 || cursor ? null : writer.bind(({ list }) => list.page.skip, 'int8');
  const after = cursor && {
    id: writer.bind(({ list }) => list.cursor?.id ?? null, 'uuid'),
    value: cursor.value === null ? null : writer.bind(({ list }) => list.cursor?.value ?? null, column.type),
  };
  const select = (conditions: readonly string[], order: string, limit: string): string =>
    `select ${id}, ${value} as s from ${source} ${alias}${whereSql([...where, ...conditions])} order by ${order} ${limit}`;
  const limit = `limit ${page.take}${skip ? ` offset ${skip}` : ''}`;
  const last = column.nullable ? ' nulls last' : '';

  if (after?.value === null) return select([`${value} is null`, `${id} ${beyond} ${after.id}`], `${id}${way}`, limit);
  const passed = after ? [`(${value}, ${id}) ${beyond} (${after.value}, ${after.id})`] : [];
  const oneScan = !column.nullable || (!after && sort.order === 'ASC') || options.sorted;
  if (oneScan && !(after && column.nullable)) return select(passed, `${value}${way}${last}, ${id}${way}`, limit);

  // Both parts may fill the page alone; the outer limit cuts it.
  const enough = skip ? `limit ${page.take} + ${skip}` : `limit ${page.take}`;
  const filled = select([...passed, ...(after ? [] : [`${value} is not null`])], `${value}${way}, ${id}${way}`, enough);
  const empty = select([`${value} is null`], `${id}${way}`, enough);
  return `select u.id, u.s from ((${filled}) union all (${empty})) u order by u.s${way} nulls last, u.id${way} ${limit}`;
}

/** ORDER BY terms over a page's columns. */
export const pageOrder = (sort: Sort, column: SortColumn, alias: string): string => {
  const way = sort.order === 'ASC' ? '' : ' desc';
  return `${alias}.s${way}${column.nullable ? ' nulls last' : ''}, ${alias}.id${way}`;
};

export const whereSql = (conditions: readonly string[]): string =>
  conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';

/**
 * Rows that pass, as a CTE where an index condition finds few of them: without it the planner may walk the whole sort
 * index instead (performance.md, trap 3).
 */
export function hitsCte(
  map: EntityMap,
  alias: string,
  column: SortColumn,
  predicates: readonly Predicate[],
): string | null {
  if (!predicates.some(({ selective }) => selective)) return null;
  const columns = column.column === 'id' ? `${alias}.id` : `${alias}.id, ${alias}.${column.column}`;
  return `hits as materialized (select ${columns} from ${map.table} ${alias}${whereSql(predicates.map(({ sql }) => sql))})`;
}
