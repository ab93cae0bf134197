import pg from 'pg';
import { type MigrationFile, readMigrations } from './migration-files.js';
import { migrationsFolder } from './project-folders.js';
import { NO_FILTERS, openSchemaEngine } from './schema-engine.js';
import { ScriptAdapter } from './script-adapter.js';

/** Any number of ours; it only has to be the same in every process that may migrate ("zhuqi" on a phone's keys). */
const LOCK = 94874;

/**
 * Brings the database up to the last migration and returns the names of those just applied. Safe to call from several
 * processes at once: the others wait and then find nothing to do.
 */
export async function migrate(databaseUrl: string, migrations = readMigrations()): Promise<string[]> {
  const locked = new pg.Client({ connectionString: databaseUrl });
  await locked.connect();
  try {
    await locked.query('select pg_advisory_lock($1)', [LOCK]);
    const pending = await findPending(locked, migrations);
    return pending.length === 0 ? [] : await apply(databaseUrl, migrations);
  } finally {
    await locked.end();
  }
}

/** What the engine would find too, without loading five megabytes of it at every start. */
async function findPending(client: pg.Client, migrations: MigrationFile[]): Promise<MigrationFile[]> {
  const { rows: tables } = await client.query("select to_regclass('_prisma_migrations') as name");
  if ((tables[0] as { name: string | null }).name === null) return migrations;
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select migration_name as name, checksum from _prisma_migrations
      where finished_at is not null and rolled_back_at is null`,
  );
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  for (const { name, checksum } of migrations) {
    const before = applied.get(name);
    if (before !== undefined && before !== checksum) {
      throw new Error(`Migration ${name} was changed after it had been applied; add a new migration instead.`);
    }
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(databaseUrl: string, migrations: MigrationFile[]): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const adapter = new ScriptAdapter(pool);
  try {
    const engine = await openSchemaEngine(adapter);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: migrationsFolder,
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      filters: NO_FILTERS,
    });
    return appliedMigrationNames;
  } catch (error) {
    // A script is one transaction, so a failed one left nothing behind; without this note Prisma would refuse to try again.
    await pool
      .query(
        'update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null',
      )
      .catch(() => undefined);
    throw new Error(`Migration failed: ${(adapter.scriptError ?? (error as Error)).message}`, { cause: error });
  } finally {
    await pool.end();
  }
}
