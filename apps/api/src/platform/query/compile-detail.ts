import type { GraphQLObjectType } from 'graphql';
import type { Compiled } from './compile-list.js';
import { ObjectCompiler } from './compile-object.js';
import type { EntityMap } from './entity-map.js';
import type { EntityRegistry } from './entity-registry.js';
import type { ReadRequest } from './read-request.js';
import type { Selected } from './selection.js';

/**
 * One row by id as one statement; no row when it does not exist or the actor may not read it.
 * @param scoped false right after a command: its author sees what they have just written, even if it left their reach
 */
export function compileDetail(
  registry: EntityRegistry,
  map: EntityMap,
  type: GraphQLObjectType,
  selection: readonly Selected[],
  request: ReadRequest,
  scoped: boolean,
): Compiled {
  const objects = new ObjectCompiler(registry, request);
  const { writer } = objects;
  const alias = writer.alias();
  const { columns, completion } = objects.object(map, type, alias, selection);
  const id = writer.bind((asked) => asked.id, 'uuid');
  const allowed = scoped ? objects.readable(map, alias).map(({ sql }) => sql) : [];
  const where = [`${alias}.${map.key ?? 'id'} = ${id}`, ...allowed].join(' and ');
  return {
    text: `select row_to_json(r)::text as json from (select ${columns.join(', ')} from ${map.table} ${alias} where ${where}) as r`,
    binders: writer.binders,
    completion,
  };
}
