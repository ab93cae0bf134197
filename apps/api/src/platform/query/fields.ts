import type { ComputeContext, ComputedField, FieldMap, Join, ManyField } from './entity-map.js';
import type { Expression } from './sql-expression.js';
import { literal } from './sql-text.js';

/** A column whose JSON form is the GraphQL form: text, numbers, booleans, uuid, jsonb. */
export const column = (name: string): FieldMap => ({ kind: 'column', column: name, as: 'plain' });

/** timestamptz as ISO 8601 in UTC with milliseconds. */
export const dateTime = (name: string): FieldMap => ({ kind: 'column', column: name, as: 'dateTime' });

/** date as YYYY-MM-DD. */
export const date = (name: string): FieldMap => ({ kind: 'column', column: name, as: 'date' });

/** An array column; a null array reads as empty. */
export const list = (name: string): FieldMap => ({ kind: 'column', column: name, as: 'list' });

/** A scalar expression over the row. Never put a value into it: columns, constants and `scope` only. */
export const sql = (expression: Expression, as: 'plain' | 'dateTime' | 'date' = 'plain'): FieldMap => ({
  kind: 'sql',
  sql: expression,
  as,
});

/** The label of a coded column, looked up in a constant; a code without a label reads as itself. */
export const labelled = (name: string, labels: Readonly<Record<string, string>>): FieldMap => {
  const table = literal(JSON.stringify(labels));
  return sql((alias) => `coalesce(${table}::jsonb ->> ${alias}.${name}, ${alias}.${name})`);
};

interface RelationOptions {
  /**
   * 'own': only rows the actor may read under the target's own permission (the default where the target has one).
   * 'parent': who may read the parent may read this, e.g. the enterprise of a problem.
   */
  readonly access?: 'own' | 'parent';
}

/** At most one row: by the parent's foreign key column, or by a join condition. */
export const one = (type: string, on: string | Join, options: RelationOptions = {}): FieldMap => ({
  kind: 'one',
  type,
  on: typeof on === 'string' ? (parent, child) => `${child}.id = ${parent}.${on}` : on,
  scoped: options.access !== 'parent',
});

interface ManyOptions extends RelationOptions {
  /** The child's foreign key column, or a join condition. */
  readonly on: string | Join;
  readonly orderBy: ManyField['orderBy'];
  readonly defaultTake?: number;
  readonly maxTake?: number;
}

/** Rows of a relation in a total order; a `take` argument in the schema is honoured up to `maxTake`. */
export const many = (type: string, options: ManyOptions): ManyField => {
  const { on, orderBy, defaultTake = 100, maxTake = 100 } = options;
  return {
    kind: 'many',
    type,
    on: typeof on === 'string' ? (parent, child) => `${child}.${on} = ${parent}.id` : on,
    orderBy,
    defaultTake,
    maxTake,
    scoped: options.access !== 'parent',
  };
};

/**
 * A field computed by TypeScript after the statement.
 * @param requires column names, or name → expression; dates arrive as PostgreSQL writes them in JSON (ISO 8601)
 * @param compute gets exactly those, by name; objects it returns are cut down to the selection
 */
export const computed = <Row extends object>(
  requires: readonly string[] | Readonly<Record<string, Expression>>,
  compute: (row: Row, context: ComputeContext) => unknown,
): ComputedField => ({
  kind: 'computed',
  requires: isNames(requires)
    ? Object.fromEntries(requires.map((name) => [name, (alias: string) => `${alias}.${name}`]))
    : requires,
  // The statement brings exactly the columns named in `requires`, which Row describes.
  compute,
});

const isNames = (value: readonly string[] | object): value is readonly string[] => Array.isArray(value);
