import pg from 'pg';
import { currentConfig } from '../config/current-config.js';

/** One connection for a command that needs no more than SQL; everything in one transaction. */
export async function inTransaction<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: currentConfig().database.url });
  await client.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}
