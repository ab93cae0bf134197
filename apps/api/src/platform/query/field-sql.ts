import type { EntityList } from './entity-map.js';
import type { SqlScope } from './sql-expression.js';

/** A filterable field as a value of the row: its column, its array, or what it is made of. @throws Error without a filter */
export function fieldSql(list: EntityList, name: string, alias: string, scope: SqlScope): string {
  const field = list.filters[name];
  switch (field?.at) {
    case undefined:
      throw new Error(`the list has no filter ${name}`);
    case 'column':
    case 'array':
      return `${alias}.${field.column}`;
    case 'value':
      return `(${field.sql(alias, scope)})`;
    case 'expression':
      return `coalesce(${field.sql(alias, scope)}, false)`;
    case 'search':
      return field.text(alias, scope);
  }
}
