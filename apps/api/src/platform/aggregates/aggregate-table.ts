import type { ScopedRow } from '@zhuqi/domain/access/can.js';
import { recordType, type RecordType } from '../facts/record-type.js';

/**
 * How an aggregate of the ledger stands in its table. Every such table has the columns of `COMMON`; what else it has,
 * and the rows below it, is said here, and its statements are made from it.
 *
 * @typeParam A the aggregate as the domain decides over it
 * @typeParam R its row as one SELECT brings it: camel-case names, days as text, moments as ISO text, children as arrays
 */
export interface AggregateTable<A, R> {
  /** Of its events: 'task'. */
  readonly subject: string;
  /** What a message calls it: 任务. */
  readonly noun: string;
  readonly table: string;
  /** Own columns: camel-case names with the types PostgreSQL calls them. */
  readonly columns: RecordType;
  /** Columns kept beside the aggregate for lists: due times, counts. Written when a caller brings them, never read back. */
  readonly kept?: RecordType;
  readonly children?: readonly ChildTable<A>[];
  /** What a violated unique constraint or index means to the person at the form. */
  readonly taken?: Readonly<Record<string, { readonly message: string; readonly field: string }>>;
  /** Access columns. */
  scopeOf(aggregate: A): ScopedRow;
  /** What the search box looks at. */
  searched(aggregate: A): readonly string[];
  idOf(aggregate: A): string;
  /** Values of the own columns by name. */
  toColumns(aggregate: A): Readonly<Record<string, unknown>>;
  fromRow(row: R & CommonRow): A;
}

/** Rows that belong to one aggregate and are written with it. */
export interface ChildTable<A> {
  /** Name of the array in the row. */
  readonly name: string;
  readonly table: string;
  /** Column that points to the aggregate, snake case. */
  readonly parent: string;
  /** Columns without the parent's. */
  readonly columns: RecordType;
  /** Names of the columns that tell the rows of one aggregate apart; a unique index has them, with the parent's unless it is the id. */
  readonly key: readonly string[];
  /** Snake case; total. */
  readonly orderBy: readonly string[];
  rowsOf(aggregate: A): ReadonlyArray<Readonly<Record<string, unknown>>>;
}

/** What every row brings along. */
export interface CommonRow {
  readonly id: string;
  readonly bureauId: string;
  readonly unitPath: string;
  readonly relatedUnitPaths: readonly string[];
  readonly participantIds: readonly string[];
  readonly version: number;
  readonly createdAt: string;
}

export const COMMON = recordType(
  `id uuid, "bureauId" uuid, "unitPath" text, "relatedUnitPaths" text[], "participantIds" uuid[], version int, "createdAt" timestamptz`,
);

/** Written, never read back. */
export const WRITTEN = recordType(`"searchText" text, grams text[], "updatedAt" timestamptz`);

/** hostUnitId → host_unit_id */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
