import type { GraphQLObjectType } from 'graphql';
import { compileFilter } from './compile-filter.js';
import { ObjectCompiler } from './compile-object.js';
import { compilePage, hitsCte, pageOrder, whereSql } from './compile-page.js';
import type { Completion } from './computed-fields.js';
import type { EntityMap } from './entity-map.js';
import type { EntityRegistry } from './entity-registry.js';
import type { Binder, ReadRequest } from './read-request.js';
import type { Selected } from './selection.js';
import { literal } from './sql-text.js';

/** A statement of one shape: `select … as json`, one row, JSON text of exactly the selection. */
export interface Compiled {
  readonly text: string;
  readonly binders: readonly Binder[];
  readonly completion: Completion | null;
}

/**
 * `{ items totalItems endCursor }` of a list as one statement: ids of the page through an index, then the selection for
 * those ids only; the exact count only when it is asked for.
 */
export function compileList(
  registry: EntityRegistry,
  map: EntityMap,
  listType: GraphQLObjectType,
  selection: readonly Selected[],
  request: ReadRequest,
): Compiled {
  const { list } = map;
  if (!list) throw new Error(`${map.type} has no list`);
  const { filter, sort } = request.list;
  const column = list.sortable[sort.field];
  if (!column) throw new Error(`${map.type} is not sorted by ${sort.field}`);
  const objects = new ObjectCompiler(registry, request);
  const { writer } = objects;
  const alias = writer.alias();
  const predicates = [
    ...objects.readable(map, alias),
    ...compileFilter(writer, objects.scope, list, alias, filter, ({ list: asked }) => asked.filter),
  ];
  const where = predicates.map(({ sql }) => sql);
  const hits = hitsCte(map, alias, column, predicates);
  const ctes = hits ? [hits] : [];
  const pageSql = (): string =>
    compilePage(writer, hits ? 'hits' : map.table, alias, column, hits ? [] : where, request.list, { sorted: !!hits });
  let completion: Completion | null = null;

  const columns = selection.map((selected): string => {
    switch (selected.name) {
      case '__typename':
        return `${literal(listType.name)}::text as "${selected.key}"`;
      case 'items': {
        if (!selected.children || !selected.type) throw new Error('items is not an object field');
        const row = writer.alias();
        const object = objects.object(map, selected.type, row, selected.children);
        if (object.completion) {
          const below = { key: selected.key, completion: object.completion };
          completion = { fields: [], below: [...(completion?.below ?? []), below] };
        }
        const item = `(select row_to_json(r) from (select ${object.columns.join(', ')}) as r)`;
        // The lateral with a limit keeps the join a lookup by id, whatever the planner expects of a bound offset.
        return (
          `(select coalesce(json_agg(${item} order by ${pageOrder(sort, column, 'p')}), '[]'::json) from page p, ` +
          `lateral (select * from ${map.table} where id = p.id limit 1) ${row}) as "${selected.key}"`
        );
      }
      case 'totalItems':
        return `(select count(*) from ${hits ? 'hits' : `${map.table} ${alias}${whereSql(where)}`}) as "${selected.key}"`;
      case 'endCursor':
        return `(${endCursor(sort.field, sort.order, pageOrder(sort, column, 'p'))}) as "${selected.key}"`;
      default:
        throw new Error(`lists have no field ${selected.name}`);
    }
  });
  if (selection.some(({ name }) => name === 'items' || name === 'endCursor')) ctes.push(`page as (${pageSql()})`);
  const withSql = ctes.length > 0 ? `with ${ctes.join(', ')} ` : '';
  return {
    text: `${withSql}select row_to_json(answer)::text as json from (select ${columns.join(', ')}) as answer`,
    binders: writer.binders,
    completion,
  };
}

/** The domain's cursor (query/cursor.ts) made in SQL: base64url of [field, order, value, id] of the page's last row. */
function endCursor(field: string, order: string, terms: string): string {
  const array = `json_build_array(${literal(field)}::text, ${literal(order)}::text, to_json(p.s), p.id)`;
  const last = `(array_agg(${array}::text order by ${terms}))[count(*)]`;
  return `select translate(encode(convert_to(${last}, 'UTF8'), 'base64'), E'+/=\\n', '-_') from page p`;
}
