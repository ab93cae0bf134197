import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Filter } from '@zhuqi/domain/query/filter.js';
import { SystemClock } from '../clock/system-clock.js';
import { Database } from '../database/database.js';
import { compileFilter } from './compile-filter.js';
import { ObjectCompiler } from './compile-object.js';
import { whereSql } from './compile-page.js';
import { EntityRegistry } from './entity-registry.js';
import { listRequest } from './list-request.js';
import { ReadRequest } from './read-request.js';
import type { Expression } from './sql-expression.js';
import { StatementNames } from './statement-names.js';

/** Figures by name, each a filter over the rows of one list. */
export type FigureFilters = Readonly<Record<string, Filter>>;

export interface FigureGroup<Figure extends string> {
  /** Name of the grouping, null for the total. */
  readonly by: string | null;
  /** Value of the group; null in the total, and where the rows have none. */
  readonly key: string | null;
  readonly counts: Readonly<Record<Figure, number>>;
}

/**
 * Counts several figures at once over one list, in total and by groups, in one statement: the filter and the scope are the
 * list's, so that a figure opens exactly the rows it counts.
 */
@Injectable()
export class CountFigures {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly registry: EntityRegistry,
    private readonly names: StatementNames,
  ) {}

  /** @throws InvalidOptions for a filter that cannot be read */
  async count<Figures extends FigureFilters>(
    type: string,
    figures: Figures,
    groupings: Readonly<Record<string, Expression>>,
    filter: object | null | undefined,
    actor: Actor,
  ): Promise<FigureGroup<keyof Figures & string>[]> {
    const map = this.registry.get(type);
    const { list } = map;
    if (!list) throw new Error(`${type} has no list`);
    const request = new ReadRequest(actor, this.clock.now(), {}, listRequest(list, { filter: filter ?? {} }));
    const objects = new ObjectCompiler(this.registry, request);
    const { writer, scope } = objects;
    const where = [
      ...objects.readable(map, 't'),
      ...compileFilter(writer, scope, list, 't', request.list.filter, (asked) => asked.list.filter),
    ].map(({ sql }) => sql);
    const counts = Object.entries(figures).map(([name, figure]) => {
      const parts = compileFilter(writer, scope, list, 't', figure, () => figure).map(({ sql }) => sql);
      return `'${name}', count(*) filter (where ${parts.join(' and ') || 'true'})`;
    });
    const groups = Object.entries(groupings).map(([name, expression]) => ({ name, sql: expression('t', scope) }));
    // In a row of one grouping the other expressions are null, so the first that is not is the group's key.
    const by = groups.map(({ name, sql }) => `when grouping(${sql}) = 0 then '${name}'`);
    const key = groups.map(({ sql }) => `when grouping(${sql}) = 0 then (${sql})::text`);
    const text = `select ${caseOf(by)} as by, ${caseOf(key)} as key, jsonb_build_object(${counts.join(', ')}) as counts
       from ${map.table} t${whereSql(where)} group by grouping sets (()${groups.map(({ sql }) => `, (${sql})`).join('')})`;
    const values = writer.binders.map((bind) => bind(request));
    return this.database.query(this.names.nameOf(text), text, values);
  }
}

const caseOf = (branches: readonly string[]): string =>
  branches.length > 0 ? `case ${branches.join(' ')} end` : 'null';
