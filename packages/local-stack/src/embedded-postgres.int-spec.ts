import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { isClusterRunning, stopCluster } from './embedded-cluster.js';
import { acquireEmbeddedPostgres } from './embedded-postgres.js';

async function queryOne(databaseUrl: string, sql: string): Promise<Record<string, string> | undefined> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(sql)).rows[0];
  } finally {
    await client.end();
  }
}

describe('embedded PostgreSQL', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhuqi-data-'));
    chmodSync(folder, 0o755);
  });

  afterEach(async () => {
    if (await isClusterRunning(join(folder, 'pg'))) await stopCluster(join(folder, 'pg'));
    rmSync(folder, { recursive: true, force: true });
  });

  it('is made on first use, keeps its data and stops when given back', async () => {
    const first = await acquireEmbeddedPostgres(folder);
    await queryOne(first.databaseUrl, 'create table kept as select 7 as n');
    await first.release();
    expect(await isClusterRunning(join(folder, 'pg'))).toBe(false);

    const second = await acquireEmbeddedPostgres(folder);
    expect(second.databaseUrl).toBe(first.databaseUrl);
    expect(await queryOne(second.databaseUrl, 'select n from kept')).toEqual({ n: 7 });
    expect(
      await queryOne(second.databaseUrl, "select current_setting('jit') as jit, current_setting('fsync') as fsync"),
    ).toEqual({
      jit: 'off',
      fsync: 'on',
    });
    await second.release();
  });

  it('keeps its password from other users of the machine and gives the application no superuser', async () => {
    const postgres = await acquireEmbeddedPostgres(folder);
    expect(statSync(join(folder, 'pg.json')).mode & 0o777).toBe(0o600);
    expect(await queryOne(postgres.databaseUrl, 'select rolsuper from pg_roles where rolname = current_user')).toEqual({
      rolsuper: false,
    });
    await postgres.release();
  });

  it('is joined, not started twice, and outlives a user that died without giving it back', async () => {
    const postgres = await acquireEmbeddedPostgres(folder);
    // The id of no living process: ids end at 4194304 on Linux.
    writeFileSync(join(folder, 'pg.users', '4999999'), '');
    writeFileSync(join(folder, 'pg.lock'), '4999999');
    await expect(acquireEmbeddedPostgres(folder)).resolves.toMatchObject({ databaseUrl: postgres.databaseUrl });
    await postgres.release();
    expect(await isClusterRunning(join(folder, 'pg'))).toBe(false);
    expect(existsSync(join(folder, 'pg.users', '4999999'))).toBe(false);
  });
});
