import type { Sql } from '../database/database.js';
import type { Facts } from './fact.types.js';
import { factParts } from './facts-sql.js';

/** Text of one part, given placeholders of its values in order. */
type PartSql = (...placeholders: string[]) => string;

/** Texts by name: written once, and the driver compares the same string with itself. */
const texts = new Map<string, string>();

/**
 * One statement that is a whole transaction (ADR 0008), made of the parts that have something to write: a part without
 * rows is left out, since PostgreSQL would still start and end it. Which parts are in is part of the statement's name,
 * so that every variant is prepared once per connection.
 *
 * Begin with `head`, which returns one row when the aggregate was written and none when its version had moved; every
 * other part selects from it.
 */
export class WriteStatement {
  private readonly values: unknown[] = [];
  private readonly ctes: (() => string)[] = [];

  constructor(private name: string) {}

  /** A part every variant has. */
  always(cte: string, sql: PartSql, ...values: readonly unknown[]): this {
    const placeholders = values.map((value) => this.bind(value));
    this.ctes.push(() => `${cte} as (${sql(...placeholders)})`);
    return this;
  }

  /** A part for these rows; absent when there are none. Several CTEs may share the one parameter. */
  forRows(tag: string, rows: readonly object[], ctes: Readonly<Record<string, PartSql>>): this {
    if (rows.length === 0) return this;
    this.name += `.${tag}`;
    const placeholder = this.bind(JSON.stringify(rows));
    for (const [cte, sql] of Object.entries(ctes)) this.ctes.push(() => `${cte} as (${sql(placeholder)})`);
    return this;
  }

  /** A part without values that only this variant has. */
  variant(tag: string, cte: string, sql: string): this {
    this.name += `.${tag}`;
    this.ctes.push(() => `${cte} as (${sql})`);
    return this;
  }

  /** Events with their outbox rows, clocks, timers and the answer to remember. */
  facts(facts: Facts): this {
    for (const { tag, rows, ctes } of factParts(facts)) this.forRows(tag, rows, ctes);
    return this;
  }

  /** @param result what to select from `head` */
  run<Row extends object>(sql: Sql, result: string): Promise<Row[]> {
    return sql.query<Row>(this.name, this.text(result), this.values);
  }

  private text(result: string): string {
    const known = texts.get(this.name);
    if (known !== undefined) return known;
    const text = `with ${this.ctes.map((cte) => cte()).join(',\n')}\nselect ${result} from head`;
    texts.set(this.name, text);
    return text;
  }

  private bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
