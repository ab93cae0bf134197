import type { Sql } from '../database/database.js';
import type { Facts } from './fact.types.js';
import { factParts } from './facts-sql.js';
import { countOf, parameter, parametersOf, rowsFrom, type RecordType } from './record-type.js';
import { statementText } from './statement-texts.js';

/** Text of one part, given placeholders of its values in order. */
type PartSql = (...placeholders: string[]) => string;

/** Text of one part, given its rows as a FROM item `r`. */
type RowsSql = (rows: string) => string;

/**
 * One statement that is a whole transaction (ADR 0008), made of the parts that have something to write: a part without
 * rows is left out, since PostgreSQL would still start and end it. Which parts are in, with how many rows, tells the
 * variants of a statement apart.
 *
 * Begin with `head`, which returns one row when the aggregate was written and none when its version had moved; every
 * other part selects from it.
 */
export class WriteStatement {
  private key: string;
  private readonly values: unknown[] = [];
  private readonly ctes: (() => string)[] = [];

  constructor(private readonly name: string) {
    this.key = name;
  }

  /** A part every variant has. */
  always(cte: string, sql: PartSql, ...values: readonly unknown[]): this {
    const placeholders = values.map((value) => this.bind(value));
    this.ctes.push(() => `${cte} as (${sql(...placeholders)})`);
    return this;
  }

  /**
   * A part that sets some columns of a row.
   * @param columns values by the column's name in camel case
   * @param sql gets the assignments, then the placeholders of `values`
   */
  update(
    cte: string,
    sql: (set: string, ...placeholders: string[]) => string,
    columns: object,
    ...values: unknown[]
  ): this {
    const names = Object.keys(columns);
    this.key += `(${names.join()})`;
    const set = Object.values(columns).map((value) => this.bind(value));
    const placeholders = values.map((value) => this.bind(value));
    this.ctes.push(() => {
      const assignments = names.map((name, index) => `${columnOf(name)} = ${set[index]}`);
      return `${cte} as (${sql(assignments.join(', '), ...placeholders)})`;
    });
    return this;
  }

  /** A part for these rows; absent when there are none. Several CTEs may share them. */
  forRecords(tag: string, record: RecordType, rows: readonly object[], ctes: Readonly<Record<string, RowsSql>>): this {
    if (rows.length === 0) return this;
    this.key += `.${tag}${countOf(rows)}`;
    const first = this.values.length + 1;
    this.values.push(...parametersOf(record, rows));
    this.ctes.push(() => {
      const source = rowsFrom(record, rows, first);
      return Object.entries(ctes)
        .map(([cte, sql]) => `${cte} as (${sql(source)})`)
        .join(',\n');
    });
    return this;
  }

  /** The same for parts of rare acts, whose rows travel as one JSON text: dearer, but one text for any number of rows. */
  forRows(tag: string, rows: readonly object[], ctes: Readonly<Record<string, PartSql>>): this {
    if (rows.length === 0) return this;
    this.key += `.${tag}`;
    const placeholder = this.bind(JSON.stringify(rows));
    for (const [cte, sql] of Object.entries(ctes)) this.ctes.push(() => `${cte} as (${sql(placeholder)})`);
    return this;
  }

  /** A part without values that only this variant has. */
  variant(tag: string, cte: string, sql: string): this {
    this.key += `.${tag}`;
    this.ctes.push(() => `${cte} as (${sql})`);
    return this;
  }

  /** Events with their outbox rows, clocks, timers and the answer to remember. */
  facts(facts: Facts): this {
    for (const { tag, record, rows, ctes } of factParts(facts)) this.forRecords(tag, record, rows, ctes);
    return this;
  }

  /** @param result what to select from `head` */
  run<Row extends object>(sql: Sql, result: string): Promise<Row[]> {
    const { name, text } = statementText(this.name, this.key, () => this.text(result));
    return sql.query<Row>(name, text, this.values);
  }

  private text(result: string): string {
    return `with ${this.ctes.map((cte) => cte()).join(',\n')}\nselect ${result} from head`;
  }

  private bind(value: unknown): string {
    this.values.push(parameter(value));
    return `$${this.values.length}`;
  }
}

/** hostUnitId → host_unit_id */
const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
