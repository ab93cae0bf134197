import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../database/database.js';
import { actEventFacts, type ActEvent } from './act-events.js';
import { AggregateStore, type Stored } from './aggregate-store.js';
import type { AggregateTable } from './aggregate-table.js';

/** What changes hands with somebody's work, whatever its kind: read and written within the transaction of the handover. */
@Injectable()
export class HandedAggregates {
  constructor(private readonly store: AggregateStore) {}

  /** Those whose ids a statement gives, in its order. @param query name, text and values of the statement */
  async find<A, R>(
    table: AggregateTable<A, R>,
    sql: Sql,
    ...query: readonly [name: string, text: string, values: readonly unknown[]]
  ): Promise<ReadonlyArray<Stored<A>>> {
    const found: Stored<A>[] = [];
    for (const { id } of await sql.query<{ id: string }>(...query)) {
      const stored = await this.store.find(table, id, sql);
      if (stored) found.push(stored);
    }
    return found;
  }

  /** @throws Error when the row was not locked and has changed */
  async move<A, R>(table: AggregateTable<A, R>, before: Stored<A>, after: A, event: ActEvent, tx: Tx): Promise<void> {
    const subject = { type: table.subject, id: table.idOf(after), bureauId: table.scopeOf(after).bureauId };
    const events = actEventFacts(subject, before.version, [event]);
    const facts = { events, clocks: [], timers: [], idempotency: null };
    if (!(await this.store.save(table, before, after, { facts, now: event.at }, tx)))
      throw new Error(`${subject.type} ${subject.id} changed during the handover`);
  }
}
