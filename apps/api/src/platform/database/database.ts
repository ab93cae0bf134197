import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import { OperationError } from '../graphql/operation-error.js';
import { Turns } from './turns.js';

/** Anything that runs SQL: the pool or one transaction. Values are always bound, never interpolated. */
export interface Sql {
  /**
   * Runs one statement and returns its rows.
   * @param name a stable name makes it a prepared statement, planned once per connection; null for one-off SQL
   */
  query<Row extends object>(name: string | null, text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** Transaction handle, passed explicitly to everything that must be part of it. */
export interface Tx extends Sql {
  readonly kind: 'tx';
}

const run = async <Row extends object>(
  target: pg.Pool | pg.PoolClient,
  name: string | null,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => {
  try {
    const result = await target.query<Row>({ ...(name ? { name } : {}), text, values: values as unknown[] });
    return result.rows;
  } catch (error) {
    const fault = faultOfInput(error);
    throw fault ? new OperationError('BAD_USER_INPUT', fault) : error;
  }
};

/** A sentence for values that no rule has looked at and PostgreSQL cannot take; null for every other error. */
function faultOfInput(error: unknown): string | null {
  if (!(error instanceof pg.DatabaseError)) return null;
  if (isUnstorable(error)) return '文字里有无法保存的字符（如不完整的表情符号），请删去后重试。';
  return error.code === '22P02' && /type uuid/.test(error.message) ? '编号的格式不对，请刷新页面后重试。' : null;
}

/** PostgreSQL stores every text but NUL and half of a character that takes two UTF-16 units, alone or inside JSON. */
const isUnstorable = ({ code, detail }: pg.DatabaseError): boolean =>
  code === '22021' || code === '22P05' || (code === '22P02' && /surrogate/.test(detail ?? ''));

// bigint counts fit a number here (< 2^53); dates without time stay text so that no time zone can shift them.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** The application's one pool of connections. */
@Injectable()
export class Database implements Sql, OnApplicationShutdown {
  readonly pool: pg.Pool;
  /** One connection is never given to a transaction: what a transaction asks beside itself always gets through. */
  private readonly transactions: Turns;

  constructor(@Inject(CONFIG) config: Config) {
    this.pool = new pg.Pool({
      connectionString: config.database.url,
      max: config.database.pool,
      // A runaway statement must not hold a connection; parallel plans hurt short queries (performance.md, trap 5).
      options: '-c statement_timeout=15000 -c jit=off -c max_parallel_workers_per_gather=0 -c timezone=UTC',
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    this.transactions = new Turns(Math.max(1, config.database.pool - 1));
    // An idle connection cut by a restart of the server is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    // The same for one in use: its query fails and says so, but between two statements of a transaction nothing listens.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  query<Row extends object>(name: string | null, text: string, values?: readonly unknown[]): Promise<Row[]> {
    return run<Row>(this.pool, name, text, values);
  }

  /** Runs `work` in one READ COMMITTED transaction; an exception rolls everything back. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.take(() => this.transact(work));
  }

  private async transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const result = await work({ kind: 'tx', query: (name, text, values) => run(client, name, text, values) });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  // Last of all: feature shutdown hooks may still write. Nest 12 runs onModuleDestroy first.
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
