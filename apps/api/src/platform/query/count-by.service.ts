import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { SystemClock } from '../clock/system-clock.js';
import { Database } from '../database/database.js';
import { compileFilter } from './compile-filter.js';
import { ObjectCompiler } from './compile-object.js';
import { whereSql } from './compile-page.js';
import type { Expression } from './sql-expression.js';
import { EntityRegistry } from './entity-registry.js';
import { listRequest } from './list-request.js';
import { ReadRequest } from './read-request.js';
import { StatementNames } from './statement-names.js';

export interface GroupCount {
  readonly key: string | null;
  readonly count: number;
  /** Of those, how many the `flag` expression holds for. */
  readonly flagged: number;
}

/** Counts the rows of a list by one column: the same filter, the same scope, so that each count opens its rows. */
@Injectable()
export class CountBy {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly registry: EntityRegistry,
    private readonly names: StatementNames,
  ) {}

  /** @throws InvalidOptions for a filter that cannot be read */
  async count(
    type: string,
    column: string,
    flag: Expression,
    filter: object | null | undefined,
    actor: Actor,
  ): Promise<GroupCount[]> {
    const map = this.registry.get(type);
    if (!map.list) throw new Error(`${type} has no list`);
    const request = new ReadRequest(actor, this.clock.now(), {}, listRequest(map.list, { filter: filter ?? {} }));
    const objects = new ObjectCompiler(this.registry, request);
    const predicates = [
      ...objects.readable(map, 't'),
      ...compileFilter(objects.writer, objects.scope, map.list, 't', request.list.filter, ({ list }) => list.filter),
    ];
    const text = `select t.${column} as key, count(*) as count, count(*) filter (where ${flag('t', objects.scope)}) as flagged
       from ${map.table} t${whereSql(predicates.map(({ sql }) => sql))} group by 1`;
    const values = objects.writer.binders.map((bind) => bind(request));
    return this.database.query<GroupCount>(this.names.nameOf(text), text, values);
  }
}
