import { Injectable } from '@nestjs/common';
import { bigrams, normalise } from '@zhuqi/domain/text/search-terms.js';
import { Database, type Sql } from '../database/database.js';
import { changedColumns } from '../facts/changed-columns.js';
import type { Facts } from '../facts/fact.types.js';
import { WriteStatement } from '../facts/write-statement.js';
import { uuidOrNull } from '../query/sql-text.js';
import {
  deleteChildren,
  insertSql,
  keyRecord,
  loadSql,
  newRecord,
  updateSql,
  upsertChildren,
} from './aggregate-sql.js';
import type { AggregateTable, ChildTable, CommonRow } from './aggregate-table.js';

/** An aggregate as it stands, with the number of events that made it so. */
export interface Stored<A> {
  readonly aggregate: A;
  readonly version: number;
}

/** What is written beside an aggregate, in its statement. */
export interface Beside {
  readonly facts: Facts;
  /** Columns that are no part of the aggregate: due times, counts kept for lists. */
  readonly columns?: Readonly<Record<string, unknown>>;
  readonly now: Date;
}

/** Write model of every aggregate of the ledger: row, rows below and facts in one statement (ADR 0008). */
@Injectable()
export class AggregateStore {
  constructor(private readonly database: Database) {}

  async find<A, R>(table: AggregateTable<A, R>, id: string, sql: Sql = this.database): Promise<Stored<A> | null> {
    const [found] = await sql.query<{ row: R & CommonRow }>(
      `${table.table}.load`,
      `select row_to_json(r) as row from (${loadSql(table, '$1')}) r`,
      [uuidOrNull(id)],
    );
    return found ? { aggregate: table.fromRow(found.row), version: found.row.version } : null;
  }

  /** Whether this person has begun the aggregate of this id: their repeat is no second row. */
  async isBegunBy(id: string, userId: string, sql: Sql = this.database): Promise<boolean> {
    const text = 'select 1 as found from event where subject_id = $1 and version = 1 and actor_id = $2';
    return (await sql.query('aggregate.begunBy', text, [id, userId])).length > 0;
  }

  /** @returns false when the id is taken; then nothing was written */
  async insert<A, R>(
    table: AggregateTable<A, R>,
    after: A,
    beside: Beside,
    sql: Sql = this.database,
  ): Promise<boolean> {
    const { facts, columns, now } = beside;
    const row = {
      id: table.idOf(after),
      version: facts.events.length,
      createdAt: now,
      updatedAt: now,
      ...columnsOf(table, after),
      ...columns,
    };
    const record = newRecord(table, row);
    const statement = new WriteStatement(`${table.table}.insert`).forRecords(
      // The columns written tell the variants apart.
      `(${Object.keys(columns ?? {}).join()})`,
      record,
      [row],
      {
        head: insertSql(table, record),
      },
    );
    for (const child of table.children ?? []) withChildren(statement, child, [], child.rowsOf(after));
    return (await statement.facts(facts).run(sql, 'id')).length > 0;
  }

  /** @returns false when the version has moved on meanwhile; then nothing was written */
  async save<A, R>(
    table: AggregateTable<A, R>,
    before: Stored<A>,
    after: A,
    beside: Beside,
    sql: Sql = this.database,
  ): Promise<boolean> {
    const { facts, columns, now } = beside;
    const { unitPath } = table.scopeOf(after);
    const changed = changedColumns(columnsOf(table, before.aggregate), columnsOf(table, after));
    const set = asParameters(table, {
      updatedAt: now,
      version: before.version + facts.events.length,
      ...columns,
      ...changed,
    });
    const statement = new WriteStatement(`${table.table}.save`);
    statement.update('head', updateSql(table), set, table.idOf(after), before.version, unitPath);
    for (const child of table.children ?? [])
      withChildren(statement, child, child.rowsOf(before.aggregate), child.rowsOf(after));
    return (await statement.facts(facts).run(sql, 'id')).length > 0;
  }
}

function columnsOf<A, R>(table: AggregateTable<A, R>, aggregate: A): Readonly<Record<string, unknown>> {
  const searched = table.searched(aggregate);
  const { bureauId, unitPath, relatedUnitPaths, participantIds } = table.scopeOf(aggregate);
  return {
    bureauId,
    unitPath,
    relatedUnitPaths,
    participantIds,
    searchText: searched.map(normalise).join('\n'),
    grams: [...new Set(searched.flatMap(bigrams))],
    ...table.toColumns(aggregate),
  };
}

/** JSON columns travel as text: the driver would take a list for an array. */
function asParameters<A, R>({ columns }: AggregateTable<A, R>, values: Readonly<Record<string, unknown>>): object {
  const json = new Set(columns.columns.filter(({ type }) => type === 'jsonb').map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      json.has(name) && value !== null && value !== undefined ? JSON.stringify(value) : value,
    ]),
  );
}

type Row = Readonly<Record<string, unknown>>;

function withChildren<A>(
  statement: WriteStatement,
  child: ChildTable<A>,
  before: readonly Row[],
  after: readonly Row[],
) {
  const keyOf = (row: Row) => JSON.stringify(child.key.map((name) => row[name]));
  const known = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
  const kept = new Set(after.map(keyOf));
  const written = after.filter((row) => known.get(keyOf(row)) !== JSON.stringify(row));
  const removed = before.filter((row) => !kept.has(keyOf(row)));
  statement
    .forRecords(`${child.name}+`, child.columns, written, { [`${child.table}_set`]: upsertChildren(child) })
    .forRecords(`${child.name}-`, keyRecord(child), removed, {
      [`${child.table}_gone`]: deleteChildren(child),
    });
}
