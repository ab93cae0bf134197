import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { SystemClock } from '../clock/system-clock.js';
import { Database, type Sql } from '../database/database.js';
import { compileFilter } from './compile-filter.js';
import { ObjectCompiler } from './compile-object.js';
import { EntityRegistry } from './entity-registry.js';
import { listRequest } from './list-request.js';
import { ReadRequest } from './read-request.js';
import { StatementNames } from './statement-names.js';

/** What a filter finds within an actor's reach: exactly the rows of the list it opens. */
export interface Matching {
  /** Mapped GraphQL type. */
  readonly type: string;
  readonly filter: object;
  readonly actor: Actor;
}

/** Walks all rows a list would show, by id, a batch at a time; and counts them. */
@Injectable()
export class MatchingIds {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly registry: EntityRegistry,
    private readonly names: StatementNames,
  ) {}

  /** @throws InvalidOptions for a filter that cannot be read */
  async count(matching: Matching, sql: Sql = this.database): Promise<number> {
    const { where, table, values } = this.compiled(matching);
    const text = `select count(*) as count from ${table} t where ${where}`;
    const [row] = await sql.query<{ count: number }>(this.names.nameOf(text), text, values);
    return row?.count ?? 0;
  }

  /** The next ids in their order, after one of them. @throws InvalidOptions for a filter that cannot be read */
  async after(matching: Matching, id: string | null, take: number, sql: Sql = this.database): Promise<string[]> {
    const { where, table, values } = this.compiled(matching);
    const [from, limit] = [values.length + 1, values.length + 2];
    const text = `select t.id from ${table} t where ${where} and ($${from}::uuid is null or t.id > $${from}) order by t.id limit $${limit}`;
    const rows = await sql.query<{ id: string }>(this.names.nameOf(text), text, [...values, id, take]);
    return rows.map((row) => row.id);
  }

  private compiled({ type, filter, actor }: Matching) {
    const map = this.registry.get(type);
    if (!map.list) throw new Error(`${type} has no list`);
    const request = new ReadRequest(actor, this.clock.now(), {}, listRequest(map.list, { filter }));
    const objects = new ObjectCompiler(this.registry, request);
    const predicates = [
      ...objects.readable(map, 't'),
      ...compileFilter(objects.writer, objects.scope, map.list, 't', request.list.filter, ({ list }) => list.filter),
    ];
    return {
      table: map.table,
      where: predicates.map(({ sql }) => sql).join(' and ') || 'true',
      values: objects.writer.binders.map((bind) => bind(request)),
    };
  }
}
