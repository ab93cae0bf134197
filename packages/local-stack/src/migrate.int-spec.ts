import pg from 'pg';
import { migrate } from './migrate.js';
import { readMigrations } from './migration-files.js';
import { currentSchema, schemaDifference, snapshotSchema } from './schema-files.js';
import { createEmptyDatabase, type TestDatabase } from './test-database.js';

describe('migrations', () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeEach(async () => {
    database = await createEmptyDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
  });

  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  /** Everything a later change could alter: columns, indexes, constraints, triggers, and Prisma's own record. */
  async function describeDatabase(): Promise<unknown> {
    const queries = [
      `select table_name, column_name, data_type, udt_name, is_nullable, column_default
         from information_schema.columns where table_schema = 'public' order by 1, 2`,
      `select indexdef from pg_indexes where schemaname = 'public' order by 1`,
      `select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
        where connamespace = 'public'::regnamespace order by 1, 2`,
      `select tgrelid::regclass::text, tgname from pg_trigger where not tgisinternal order by 1, 2`,
      `select migration_name, checksum, finished_at, applied_steps_count from _prisma_migrations order by 1`,
    ];
    return Promise.all(queries.map(async (sql) => (await pool.query(sql)).rows as unknown));
  }

  it('describe the schema as it is now (npm run db:new if not)', async () => {
    expect(await schemaDifference(snapshotSchema(), currentSchema(), database.url)).toBe('');
  });

  it('make exactly the tables and indexes that the schema declares', async () => {
    await migrate(database.url);
    const declared = await createEmptyDatabase();
    const declaredPool = new pg.Pool({ connectionString: declared.url, max: 1 });
    try {
      await declaredPool.query(await schemaDifference(null, currentSchema(), declared.url));
      // Views are written by hand in the migrations; the schema declares tables.
      const columns = `select table_name, column_name, udt_name, is_nullable, column_default, datetime_precision
        from information_schema.columns join information_schema.tables t using (table_schema, table_name)
        where table_schema = 'public' and t.table_type = 'BASE TABLE' and table_name <> '_prisma_migrations' order by 1, 2`;
      expect((await pool.query(columns)).rows).toEqual((await declaredPool.query(columns)).rows);
      const enums = `select t.typname, e.enumlabel from pg_enum e join pg_type t on t.oid = e.enumtypid order by 1, 2`;
      expect((await pool.query(enums)).rows).toEqual((await declaredPool.query(enums)).rows);
      // Migrations may add partial and other special indexes by hand, so here one side only has to hold the other.
      const indexes = `select indexdef from pg_indexes where schemaname = 'public'`;
      expect((await pool.query(indexes)).rows).toEqual(
        expect.arrayContaining((await declaredPool.query(indexes)).rows as unknown[]),
      );
    } finally {
      await declaredPool.end();
      await declared.drop();
    }
  });

  it('change nothing the second time', async () => {
    expect(await migrate(database.url)).toEqual(readMigrations().map(({ name }) => name));
    const before = await describeDatabase();
    expect(await migrate(database.url)).toEqual([]);
    expect(await describeDatabase()).toEqual(before);
  });

  it('run once when several processes start together', async () => {
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url)));
    expect(applied.flat()).toEqual(readMigrations().map(({ name }) => name));
  });

  it('leave nothing behind when they fail, and can then be repaired and run again', async () => {
    const broken = { name: '29990101000000_broken', sql: 'create table half (a int); select 1 / 0;', checksum: '' };
    await expect(migrate(database.url, [...readMigrations(), broken])).rejects.toThrow('division by zero');
    expect((await pool.query("select to_regclass('half') as name")).rows).toEqual([{ name: null }]);
    const repaired = { ...broken, sql: 'create table half (a int);' };
    expect(await migrate(database.url, [...readMigrations(), repaired])).toEqual([broken.name]);
  });

  it('may not be edited once applied', async () => {
    await migrate(database.url);
    const edited = readMigrations().map((migration) => ({ ...migration, checksum: 'other' }));
    await expect(migrate(database.url, edited)).rejects.toThrow('was changed after it had been applied');
  });
});
