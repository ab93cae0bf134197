import { Injectable } from '@nestjs/common';
import type { SupervisionOrder } from '@zhuqi/domain/supervision/order.types.js';
import { Database, type Sql, type Tx } from '../../platform/database/database.js';
import type { Facts } from '../../platform/facts/fact.types.js';
import { WriteStatement } from '../../platform/facts/write-statement.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import { toColumns, toNewColumns } from './order.mapper.js';
import type { OrderRow } from './order.row.js';
import { FIND_BY_KEY, insertOrder, LOAD_ORDER, LOCK_SERIES, NEXT_SERIAL, updateOrder } from './order.sql.js';

/** The series a number belongs to. */
export interface OrderSeries {
  readonly bureauId: string;
  readonly prefix: string;
  readonly year: number;
}

/** An order that was issued before. */
export interface IssuedBefore {
  readonly id: string;
  readonly number: string;
}

/** Write model of a 督办单. */
@Injectable()
export class OrderRepository {
  constructor(private readonly database: Database) {}

  async findById(id: string, sql: Sql = this.database): Promise<OrderRow | null> {
    const [found] = await sql.query<{ row: OrderRow }>('order.load', LOAD_ORDER, [uuidOrNull(id)]);
    return found?.row ?? null;
  }

  /** Makes every other issue in this bureau wait until the transaction ends; then what it finds is what there is. */
  async lockSeries(tx: Tx, bureauId: string): Promise<void> {
    await tx.query('order.lockSeries', LOCK_SERIES, [bureauId]);
  }

  /** The next number of a locked series: from 1 in each year. */
  async nextSerial(tx: Tx, { bureauId, prefix, year }: OrderSeries): Promise<number> {
    const [next] = await tx.query<{ serial: number }>('order.nextSerial', NEXT_SERIAL, [bureauId, prefix, year]);
    return next?.serial ?? 1;
  }

  /** The order of this level for this clock, if there has been one. */
  async issuedUnder(key: string, sql: Sql = this.database): Promise<IssuedBefore | null> {
    const [found] = await sql.query<IssuedBefore>('order.byKey', FIND_BY_KEY, [key]);
    return found ?? null;
  }

  async insert(order: SupervisionOrder, facts: Facts, tx: Tx): Promise<void> {
    await new WriteStatement('order.insert')
      .always('head', insertOrder, JSON.stringify(toNewColumns(order)))
      .facts(facts)
      .run(tx, 'id');
  }

  /** @returns false when the version has moved on meanwhile; then nothing was written */
  async save(
    after: SupervisionOrder,
    expectedVersion: number,
    facts: Facts,
    sql: Sql = this.database,
  ): Promise<boolean> {
    const rows = await new WriteStatement('order.save')
      .always('head', updateOrder, after.id, expectedVersion, JSON.stringify(toColumns(after)))
      .facts(facts)
      .run(sql, 'id');
    return rows.length > 0;
  }
}
