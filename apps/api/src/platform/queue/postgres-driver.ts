import { createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import pg from 'pg';
import { jobOptions, workerOptions, type BullDriver } from './bull-driver.js';

const bull = withBackend(createPostgresBackend);

/**
 * BullMQ on PostgreSQL, in the schema `bullmq` of the application's database. It has a pool of its own: each worker keeps
 * one connection for LISTEN, and the application's statements must not wait behind the queue's.
 */
export class PostgresDriver implements BullDriver {
  private constructor(private readonly pool: pg.Pool) {}

  /** Connects and brings the queue's own tables up to date; several processes may do so at once. */
  static async open(url: string, onError: (error: Error) => void): Promise<PostgresDriver> {
    const pool = new pg.Pool({
      connectionString: url,
      max: 12,
      keepAlive: true,
      options: '-c search_path=bullmq,public -c jit=off',
    });
    pool.on('error', onError);
    // A connection cut while in use would end the process if nobody listened.
    pool.on('connect', (client) => client.on('error', () => undefined));
    const client = await pool.connect();
    try {
      await runMigrations(client);
    } finally {
      client.release();
    }
    return new PostgresDriver(pool);
  }

  queue(name: string) {
    return new bull.Queue(name, { connection: this.pool, defaultJobOptions: jobOptions });
  }

  worker(name: string, process: Parameters<BullDriver['worker']>[1], concurrency: number) {
    return new bull.Worker(name, process, { connection: this.pool, concurrency, ...workerOptions });
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
