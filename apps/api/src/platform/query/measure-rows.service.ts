import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Filter } from '@zhuqi/domain/query/filter.js';
import { SystemClock } from '../clock/system-clock.js';
import { Database } from '../database/database.js';
import { filterCondition } from './compile-filter.js';
import { ObjectCompiler } from './compile-object.js';
import { whereSql } from './compile-page.js';
import type { EntityList, EntityMap } from './entity-map.js';
import { EntityRegistry } from './entity-registry.js';
import { fieldSql } from './field-sql.js';
import { listRequest } from './list-request.js';
import { ReadRequest } from './read-request.js';
import type { SqlScope } from './sql-expression.js';
import { StatementNames } from './statement-names.js';

/** How rows become a number; `field` is a filterable field of the list. */
export type RowMeasure =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum' | 'median' | 'distinct'; readonly field: string }
  | {
      readonly kind: 'ratio';
      readonly of: Filter;
      /** Rows that count for a part of one. */
      readonly partly?: { readonly of: Filter; readonly weight: number };
    };

/** One number asked for: over which rows, and how. The filter is the domain's own, already checked. */
export interface MeasureAsk {
  readonly filter: Filter;
  readonly measure: RowMeasure;
  /** Two numeric fields of the row that must be there and must not stand in this relation. */
  readonly broken?: BrokenRelation;
}

export interface BrokenRelation {
  readonly left: string;
  readonly relation: '=' | '>=';
  readonly right: string;
}

export interface Measured {
  /** Null where there is nothing to measure (no base for a ratio or a median). */
  readonly value: number | null;
  /** How many rows are behind it. */
  readonly rows: number;
  /** Ascending; only when asked for. */
  readonly rowIds: readonly string[];
}

/** The numbers of one group, in the order they were asked for. */
export interface MeasuredGroup {
  /** Field that the rows were grouped by, null for the total. */
  readonly by: string | null;
  /** Its value; null in the total, and where the rows have none. */
  readonly key: string | null;
  readonly measured: readonly Measured[];
}

export interface MeasureOptions {
  /** Filterable fields to group by as well, each for itself. */
  readonly groupBy?: readonly string[];
  readonly withRowIds?: boolean;
}

type Row = Readonly<Record<string, unknown>> & { readonly by: string | null; readonly key: string | null };

/**
 * Takes any number of measures over one list in one statement, in total and by groups. The filters and the actor's scope
 * are the list's, so that the rows opened from a number are exactly those it was taken over.
 */
@Injectable()
export class MeasureRows {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly registry: EntityRegistry,
    private readonly names: StatementNames,
  ) {}

  /** The total comes first. */
  async measure(
    type: string,
    asks: readonly MeasureAsk[],
    actor: Actor,
    { groupBy = [], withRowIds = false }: MeasureOptions = {},
  ): Promise<readonly MeasuredGroup[]> {
    const map = this.registry.get(type);
    if (!map.list) throw new Error(`${type} has no list`);
    if (asks.length === 0) return [];
    const request = new ReadRequest(actor, this.clock.now(), {}, listRequest(map.list, {}));
    const objects = new ObjectCompiler(this.registry, request);
    const text = statementOf(objects, map, map.list, asks, groupBy, withRowIds);
    const values = objects.writer.binders.map((bind) => bind(request));
    const rows = await this.database.query<Row>(this.names.nameOf(text), text, values);
    return rows.map((row) => ({
      by: row.by,
      key: row.key,
      measured: asks.map((_, i) => ({
        value: row[`v${i}`] as number | null,
        rows: row[`n${i}`] as number,
        rowIds: withRowIds ? (row[`ids${i}`] as string[]) : [],
      })),
    }));
  }
}

/** Each row is looked at once: whether it passes each filter, and what it adds; then the sums are made of that. */
function statementOf(
  objects: ObjectCompiler,
  map: EntityMap,
  list: EntityList,
  asks: readonly MeasureAsk[],
  groupBy: readonly string[],
  withRowIds: boolean,
): string {
  const { writer, scope } = objects;
  const passes = (filter: Filter): string => filterCondition(writer, scope, list, 't', filter, () => filter);
  const breaks = ({ left, relation, right }: BrokenRelation): string =>
    // Null on either side makes it null: such a row is left alone.
    `not (${fieldSql(list, left, 't', scope)} ${relation} ${fieldSql(list, right, 't', scope)})`;
  const looked = asks.flatMap(({ filter, measure, broken }, i) => [
    `${passes(filter)}${broken ? ` and ${breaks(broken)}` : ''} as f${i}`,
    ...(measure.kind === 'ratio' ? [`${passes(measure.of)} as m${i}`] : []),
    ...(measure.kind === 'ratio' && measure.partly ? [`${passes(measure.partly.of)} as p${i}`] : []),
    ...('field' in measure ? [`${measuredSql(list, measure.field, scope)} as m${i}`] : []),
  ]);
  const keys = groupBy.map((field, i) => `${fieldSql(list, field, 't', scope)}::text as g${i}`);
  const where = whereSql(objects.readable(map, 't').map(({ sql }) => sql));
  const numbers = asks.flatMap(({ measure }, i) => [
    `${aggregate(measure, i)} as v${i}`,
    `count(*) filter (where f${i})::float8 as n${i}`,
    ...(withRowIds ? [`coalesce(array_agg(id::text order by id) filter (where f${i}), '{}') as ids${i}`] : []),
  ]);
  const by = groupBy.map((field, i) => `when grouping(g${i}) = 0 then '${field}'`);
  const key = groupBy.map((_, i) => `when grouping(g${i}) = 0 then g${i}`);
  return `select ${caseOf(by)} as by, ${caseOf(key)} as key, ${numbers.join(', ')}
    from (select ${['t.id', ...looked, ...keys].join(', ')} from ${map.table} t${where}) looked
    where ${asks.map((_, i) => `f${i}`).join(' or ')}
    group by grouping sets (()${groupBy.map((_, i) => `, (g${i})`).join('')}) order by 1 nulls first, 2 nulls last`;
}

const measuredSql = (list: EntityList, field: string, scope: SqlScope): string =>
  list.measures?.[field]?.('t', scope) ?? fieldSql(list, field, 't', scope);

function aggregate(measure: RowMeasure, i: number): string {
  switch (measure.kind) {
    case 'count':
      return `count(*) filter (where f${i})::float8`;
    case 'sum':
      return `coalesce(sum(m${i}) filter (where f${i}), 0)::float8`;
    case 'distinct':
      return `count(distinct m${i}) filter (where f${i})::float8`;
    case 'median':
      return `percentile_cont(0.5) within group (order by m${i}) filter (where f${i})`;
    case 'ratio': {
      const whole = `count(*) filter (where f${i} and m${i})::float8`;
      const partly = measure.partly
        ? ` + ${Number(measure.partly.weight)}::float8 * count(*) filter (where f${i} and p${i})`
        : '';
      return `(${whole}${partly}) / nullif(count(*) filter (where f${i}), 0)`;
    }
  }
}

const caseOf = (branches: readonly string[]): string =>
  branches.length > 0 ? `case ${branches.join(' ')} end` : 'null::text';
