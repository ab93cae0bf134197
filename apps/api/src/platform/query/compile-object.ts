import { getArgumentValues, GraphQLError, type GraphQLObjectType } from 'graphql';
import { compileScope, scopeShape, type Predicate, type ScopeShape } from './compile-scope.js';
import { REQUIRED, type Completion } from './computed-fields.js';
import type { ComputedField, EntityMap, ManyField, Rendering } from './entity-map.js';
import type { SqlScope } from './sql-expression.js';
import type { EntityRegistry } from './entity-registry.js';
import type { ReadRequest } from './read-request.js';
import type { Selected } from './selection.js';
import { literal } from './sql-text.js';
import { StatementWriter } from './statement-writer.js';

/** PostgreSQL cuts names at 63 bytes; GraphQL names are ASCII. */
const MAX_KEY = 63;

export interface ObjectSql {
  /** `expression as "responseKey"`, in the order of the selection. */
  readonly columns: readonly string[];
  readonly completion: Completion | null;
}

/** Compiles selections of mapped types into SELECT lists. One per statement. */
export class ObjectCompiler {
  readonly writer = new StatementWriter();

  constructor(
    private readonly registry: EntityRegistry,
    /** Request the statement is compiled for: it decides shapes, never values. */
    private readonly example: ReadRequest,
  ) {}

  readonly scope: SqlScope = {
    now: () => this.writer.now(),
    me: () => this.writer.me(),
    readable: (type, alias) =>
      this.readable(this.registry.get(type), alias)
        .map(({ sql }) => sql)
        .join(' and ') || 'true',
  };

  /** Predicates for the rows of a mapped type which the actor may read. */
  readable(map: EntityMap, alias: string): readonly Predicate[] {
    if (!map.scope) return [];
    const places = compileScope(this.writer, map.scope, this.shapeOf(map.scope.permission), alias);
    const { also } = map.scope;
    return also ? [...places, { sql: also(alias, this.scope), selective: false }] : places;
  }

  private shapeOf(permission: Parameters<ReadRequest['scope']>[0]): ScopeShape {
    return scopeShape(this.example.scope(permission));
  }

  object(map: EntityMap, type: GraphQLObjectType, alias: string, selection: readonly Selected[]): ObjectSql {
    const columns: string[] = [];
    const fields: Completion['fields'][number][] = [];
    const below: Completion['below'][number][] = [];
    const required = new Map<string, string>();
    for (const selected of selection) {
      const { key, name } = selected;
      if (key.length > MAX_KEY) throw new GraphQLError(`别名“${key}”太长，不能超过 ${MAX_KEY} 个字符。`);
      if (name === '__typename') {
        columns.push(`${literal(type.name)}::text as "${key}"`);
        continue;
      }
      const field = map.fields[name];
      if (!field) throw new Error(`the entity map of ${map.type} has no field ${name}`);
      if (field.kind === 'computed') {
        this.require(field, alias, required);
        fields.push({ key, compute: compute(field), selected });
        // Holds the field's place, so that the answer keeps the order of the selection.
        columns.push(`null::text as "${key}"`);
        continue;
      }
      const { sql, completion } =
        field.kind === 'one' || field.kind === 'many'
          ? this.relation(field, type, alias, selected)
          : { sql: this.scalar(field, alias), completion: null };
      columns.push(`${sql} as "${key}"`);
      if (completion) below.push({ key, completion });
    }
    if (required.size > 0) {
      const row = [...required].map(([name, sql]) => `${sql} as "${name}"`).join(', ');
      columns.push(`(select row_to_json(r) from (select ${row}) as r) as "${REQUIRED}"`);
    }
    return { columns, completion: fields.length + below.length > 0 ? { fields, below } : null };
  }

  private scalar(field: { kind: string } & ({ column: string } | { sql: unknown }) & { as: Rendering }, alias: string) {
    const expression = isExpression(field) ? field.sql(alias, this.scope) : `${alias}.${columnOf(field)}`;
    return render(expression, field.as);
  }

  private require(field: ComputedField, alias: string, required: Map<string, string>): void {
    for (const [name, expression] of Object.entries(field.requires)) {
      const sql = expression(alias, this.scope);
      const taken = required.get(name);
      if (taken !== undefined && taken !== sql) throw new Error(`computed fields disagree about what ${name} is`);
      required.set(name, sql);
    }
  }

  private relation(
    field: ManyField | { kind: 'one'; type: string; on: ManyField['on']; scoped: boolean },
    parentType: GraphQLObjectType,
    parent: string,
    selected: Selected,
  ): { sql: string; completion: Completion | null } {
    const map = this.registry.get(field.type);
    if (!selected.children || !selected.type) throw new Error(`${selected.name} is not an object field`);
    const child = this.writer.alias();
    const { columns, completion } = this.object(map, selected.type, child, selected.children);
    const allowed = field.scoped ? this.readable(map, child).map(({ sql }) => sql) : [];
    const where = [field.on(parent, child), ...allowed].join(' and ');
    if (field.kind === 'one') {
      const sql = `(select row_to_json(r) from (select ${columns.join(', ')} from ${map.table} ${child} where ${where}) as r)`;
      return { sql, completion };
    }
    const terms = field.orderBy(child, parent);
    const order = terms.map((term, i) => ({ term: withoutDirection(term), name: `o${i}`, direction: direction(term) }));
    const rows =
      `select (select row_to_json(r) from (select ${columns.join(', ')}) as r) as item, ` +
      `${order.map(({ term, name }) => `${term} as ${name}`).join(', ')} ` +
      `from ${map.table} ${child} where ${where} order by ${terms.join(', ')} limit ${this.take(field, parentType, selected)}`;
    const ordered = order.map(({ name, direction: way }) => `x.${name}${way}`).join(', ');
    return {
      sql: `(select coalesce(json_agg(x.item order by ${ordered}), '[]'::json) from (${rows}) as x)`,
      completion,
    };
  }

  private take(field: ManyField, parentType: GraphQLObjectType, selected: Selected): string {
    const [node] = selected.nodes;
    const definition = parentType.getFields()[selected.name];
    if (!node || !definition?.args.some(({ name }) => name === 'take')) return String(field.defaultTake);
    const bounded = (value: unknown): number =>
      Math.max(0, Math.min(field.maxTake, typeof value === 'number' ? value : field.defaultTake));
    return this.writer.bind(
      (request) => bounded(getArgumentValues(definition, node, request.variables)['take']),
      'int4',
    );
  }
}

const compute =
  (field: ComputedField): Completion['fields'][number]['compute'] =>
  (row, context) =>
    field.compute(row as never, context);

const isExpression = (field: object): field is { sql: (alias: string, scope: SqlScope) => string } => 'sql' in field;
const columnOf = (field: object): string => ('column' in field ? String(field.column) : '');

function render(expression: string, as: Rendering): string {
  switch (as) {
    case 'plain':
      return expression;
    case 'dateTime':
      return `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    case 'date':
      return `to_char(${expression}, 'YYYY-MM-DD')`;
    case 'list':
      return `coalesce(${expression}, '{}')`;
  }
}

const DIRECTION = /\s+(asc|desc)(\s+nulls\s+(first|last))?\s*$/i;
const withoutDirection = (term: string): string => term.replace(DIRECTION, '');
const direction = (term: string): string => DIRECTION.exec(term)?.[0] ?? '';
