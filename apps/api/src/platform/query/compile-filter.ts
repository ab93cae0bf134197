import { partsOf, type AnyCondition, type Filter } from '@zhuqi/domain/query/filter.js';
import type { FieldKind } from '@zhuqi/domain/query/subject-fields.js';
import type { Predicate } from './compile-scope.js';
import { compileSearch, searchKind } from './compile-search.js';
import type { EntityList } from './entity-map.js';
import type { SqlScope } from './sql-expression.js';
import type { FilterField } from './filter-field.js';
import type { ReadRequest } from './read-request.js';
import { textOrNull, uuidOrNull } from './sql-text.js';
import type { StatementWriter } from './statement-writer.js';

type Path = (request: ReadRequest) => Filter;

/** What decides the text of a filter's SQL, without its values; part of the key of a cached statement. */
export function filterShape(list: EntityList, filter: Filter): string {
  const { fields, any, all, not } = partsOf(filter);
  const inner = (part: Filter): string => filterShape(list, part);
  return [
    ...fields.map(([name, condition]) => `${name}:${conditionShape(list, name, condition)}`),
    ...(any ? [`any[${any.map(inner).join('|')}]`] : []),
    ...(all ? [`all[${all.map(inner).join('|')}]`] : []),
    ...(not ? [`not(${inner(not)})`] : []),
  ].join(',');
}

function conditionShape(list: EntityList, name: string, condition: AnyCondition): string {
  const field = list.filters[name];
  if (field?.at === 'search') return searchKind(field, condition.contains);
  return Object.entries(condition)
    .filter(([, value]) => value !== undefined)
    .map(([operation, value]) => (typeof value === 'boolean' ? `${operation}=${value}` : operation))
    .sort()
    .join('&');
}

/** The domain's `matches` as SQL: predicates that hold together. Values come from the request through `at`. */
export function compileFilter(
  writer: StatementWriter,
  scope: SqlScope,
  list: EntityList,
  alias: string,
  filter: Filter,
  at: Path,
): readonly Predicate[] {
  const { fields, any, all, not } = partsOf(filter);
  const inner = (part: Filter, path: Path): string => filterCondition(writer, scope, list, alias, part, path);
  const predicates = fields.flatMap(([name, condition]) => {
    const field = list.filters[name];
    const kind = list.filterable[name]?.kind;
    if (!field || !kind) throw new Error(`the list has no filter ${name}`);
    const value = (request: ReadRequest): AnyCondition => (at(request) as Record<string, AnyCondition>)[name] ?? {};
    return compileCondition(writer, scope, field, kind, alias, condition, value);
  });
  const alternatives = any?.map((part, i) => inner(part, (request) => at(request).any?.[i] ?? {}));
  const together = all?.map((part, i) => inner(part, (request) => at(request).all?.[i] ?? {})) ?? [];
  const more = [
    ...(alternatives ? [alternatives.length === 0 ? 'false' : `(${alternatives.join(' or ')})`] : []),
    ...together,
    // Two-valued: what is unknown is false, so its opposite is true.
    ...(not ? [`(${inner(not, (request) => at(request).not ?? {})}) is not true`] : []),
  ];
  return [...predicates, ...more.map((sql) => ({ sql, selective: false }))];
}

/** The same as one condition; `true` for a filter that says nothing. */
export function filterCondition(...filter: Parameters<typeof compileFilter>): string {
  const predicates = compileFilter(...filter);
  return predicates.length === 0 ? 'true' : `(${predicates.map(({ sql }) => sql).join(' and ')})`;
}

const sqlType: Record<FieldKind, string> = {
  enum: 'text',
  text: 'text',
  search: 'text',
  date: 'timestamptz',
  day: 'date',
  number: 'int4',
  boolean: 'bool',
  id: 'uuid',
};

function compileCondition(
  writer: StatementWriter,
  scope: SqlScope,
  field: FilterField,
  kind: FieldKind,
  alias: string,
  condition: AnyCondition,
  value: (request: ReadRequest) => AnyCondition,
): readonly Predicate[] {
  if (field.at === 'search') {
    return compileSearch(writer, scope, field, alias, condition.contains, (request) => value(request).contains ?? '');
  }
  if (field.at === 'array') return compileArray(writer, field, kind, alias, condition, value);
  const column = columnSql(field, alias, scope);
  const type = (field.at !== 'expression' && field.type) || sqlType[kind];
  const bind = (operation: keyof AnyCondition, as = type): string =>
    writer.bind((request) => bindable(kind, value(request)[operation]), as);
  const parts = [
    ...(condition.isNull === undefined ? [] : [`${column} is ${condition.isNull ? '' : 'not '}null`]),
    // A boolean is part of the statement's shape: the planner then sees `overdue`, not `overdue = $1`.
    ...(condition.eq === undefined
      ? []
      : [kind === 'boolean' ? `${condition.eq === true ? '' : 'not '}${column}` : `${column} = ${bind('eq')}`]),
    ...(condition.in === undefined ? [] : [`${column} = any(${bind('in', `${type}[]`)})`]),
    ...(condition.from === undefined ? [] : [`${column} >= ${bind('from')}`]),
    ...(condition.to === undefined ? [] : [`${column} < ${bind('to')}`]),
    ...(condition.contains === undefined ? [] : [`strpos(lower(${column}), lower(${bind('contains')})) > 0`]),
  ];
  return parts.map((sql) => ({ sql, selective: false }));
}

function columnSql(field: Exclude<FilterField, { at: 'search' | 'array' }>, alias: string, scope: SqlScope): string {
  if (field.at === 'column') return `${alias}.${field.column}`;
  return field.at === 'value' ? `(${field.sql(alias, scope)})` : `coalesce(${field.sql(alias, scope)}, false)`;
}

function compileArray(
  writer: StatementWriter,
  field: Extract<FilterField, { at: 'array' }>,
  kind: FieldKind,
  alias: string,
  condition: AnyCondition,
  value: (request: ReadRequest) => AnyCondition,
): readonly Predicate[] {
  const column = `${alias}.${field.column}`;
  const type = sqlType[kind];
  const empty =
    condition.isNull === undefined ? [] : [`(cardinality(${column}) > 0) is ${condition.isNull ? 'not ' : ''}true`];
  const bind = (operation: keyof AnyCondition, as: string): string =>
    writer.bind((request) => bindable(kind, value(request)[operation]), as);
  const { eq, in: oneOf, contains } = condition;
  const asked = [eq, oneOf, contains].filter((part) => part !== undefined).length;
  if (asked === 1 && eq !== undefined) {
    return [...empty.map(plain), { sql: `${column} @> array[${bind('eq', type)}]`, selective: field.indexed }];
  }
  if (asked === 1 && oneOf !== undefined) {
    return [...empty.map(plain), { sql: `${column} && ${bind('in', `${type}[]`)}`, selective: field.indexed }];
  }
  if (asked === 0) return empty.map(plain);
  // Several conditions must hold for one and the same value.
  const each = [
    ...(eq === undefined ? [] : [`v = ${bind('eq', type)}`]),
    ...(oneOf === undefined ? [] : [`v = any(${bind('in', `${type}[]`)})`]),
    ...(contains === undefined ? [] : [`strpos(lower(v), lower(${bind('contains', 'text')})) > 0`]),
  ];
  return [...empty, `exists (select from unnest(${column}) as v where ${each.join(' and ')})`].map(plain);
}

const plain = (sql: string): Predicate => ({ sql, selective: false });

/** A value as PostgreSQL takes it; one that no row can have becomes null, which equals nothing. */
function bindable(kind: FieldKind, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => bindable(kind, one)).filter((one) => one !== null);
  if (kind === 'id') return uuidOrNull(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? textOrNull(value) : value;
}
