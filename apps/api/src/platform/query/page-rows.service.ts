import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { pageOf, type Page } from '@zhuqi/domain/query/page.js';
import type { Filter } from '@zhuqi/domain/query/filter.js';
import { parseSort } from '@zhuqi/domain/query/sort.js';
import { SystemClock } from '../clock/system-clock.js';
import { Database } from '../database/database.js';
import { compileFilter, filterCondition } from './compile-filter.js';
import { ObjectCompiler } from './compile-object.js';
import { compilePage, hitsCte, pageOrder, whereSql } from './compile-page.js';
import { EntityRegistry } from './entity-registry.js';
import { InvalidOptions } from './invalid-options.js';
import { ReadRequest } from './read-request.js';
import type { SqlScope } from './sql-expression.js';
import { StatementNames } from './statement-names.js';

/** What is read of each row: expressions over its alias, each as JSON has it. */
export type CellExpression = (alias: string, scope: SqlScope) => string;

/** As PostgreSQL writes it in JSON. */
export type RawCell = string | number | boolean | null | readonly string[];

export interface RowsAsked {
  readonly filter: Filter;
  /** Only these of them. */
  readonly ids?: readonly string[];
  /** Said of each row, whether it passes; none of them narrows the rows. */
  readonly marks?: readonly Filter[];
  readonly sort?: { readonly field: string; readonly order: string } | null;
  readonly skip?: number | null;
  readonly take?: number | null;
}

export interface RowPage {
  readonly totalItems: number;
  readonly rows: ReadonlyArray<{
    readonly id: string;
    readonly cells: readonly RawCell[];
    readonly marks: readonly boolean[];
  }>;
}

/** A page of a list as bare cells, for tables whose columns are data: the list's own filter, order and scope. */
@Injectable()
export class PageRows {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly registry: EntityRegistry,
    private readonly names: StatementNames,
  ) {}

  /**
   * @param asked its filter is the domain's own, already checked; at most 100 rows unless `page` says more
   * @throws InvalidOptions when the list cannot be sorted so
   */
  async page(
    type: string,
    cells: readonly CellExpression[],
    asked: RowsAsked,
    actor: Actor,
    page: Page = pageOf(asked),
  ): Promise<RowPage> {
    const map = this.registry.get(type);
    const { list } = map;
    if (!list) throw new Error(`${type} has no list`);
    const sorted = parseSort(Object.keys(list.sortable), asked.sort, list.defaultSort);
    if (!sorted.ok) throw new InvalidOptions('sort', sorted.message);
    const column = list.sortable[sorted.sort.field];
    if (!column) throw new Error(`${type} is not sorted by ${sorted.sort.field}`);
    const { filter, ids: only } = asked;
    const request = new ReadRequest(actor, this.clock.now(), {}, { filter, sort: sorted.sort, page, cursor: null });
    const objects = new ObjectCompiler(this.registry, request);
    const { writer, scope } = objects;
    const predicates = [
      ...objects.readable(map, 't'),
      ...compileFilter(writer, scope, list, 't', filter, () => filter),
      ...(only ? [{ sql: `t.id = any(${writer.bind(() => only, 'uuid[]')})`, selective: true }] : []),
    ];
    const where = predicates.map(({ sql }) => sql);
    const hits = hitsCte(map, 't', column, predicates);
    const ids = compilePage(writer, hits ? 'hits' : map.table, 't', column, hits ? [] : where, request.list, {
      sorted: hits !== null,
    });
    const values = cells.map((cell) => cell('r', scope)).join(', ');
    const passes = (mark: Filter) => `${filterCondition(writer, scope, list, 'r', mark, () => mark)} is true`;
    const marks = (asked.marks ?? []).map(passes).join(', ');
    const order = pageOrder(sorted.sort, column, 'p');
    const text = `with ${hits ? `${hits}, ` : ''}page as (${ids})
      select (select count(*) from ${hits ? 'hits' : `${map.table} t${whereSql(where)}`})::float8 as "totalItems",
        (select coalesce(json_agg(json_build_object('id', p.id, 'cells', json_build_array(${values}), 'marks', json_build_array(${marks})) order by ${order}), '[]'::json)
         from page p, lateral (select * from ${map.table} where id = p.id limit 1) r) as rows`;
    const bound = writer.binders.map((bind) => bind(request));
    const [row] = await this.database.query<RowPage>(this.names.nameOf(text), text, bound);
    return row ?? { totalItems: 0, rows: [] };
  }
}
