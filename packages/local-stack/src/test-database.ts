import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of one test file's own. */
export interface TestDatabase {
  url: string;
  /** Runs one statement over a connection of its own. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** Set by the jest global set-up; test files run in other processes. */
export const TEMPLATE_VARIABLE = 'ZHUQI_TEST_TEMPLATE_URL';

/** Clones the migrated template (about 50 ms). Call `drop` in `afterAll`; sessions left open are ended. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return createDatabase('template template');
}

/** Set by the set-up of the browser tests: the database with the demo in it, and the folder with its files. */
export const DEMO_VARIABLE = 'ZHUQI_TEST_DEMO';
export const DEMO_FILES_VARIABLE = 'ZHUQI_TEST_DEMO_FILES';

/** Clones the database with the demo loaded; its files are in the folder. */
export async function createDemoDatabase(): Promise<TestDatabase & { readonly files: string }> {
  const [demo, files] = [process.env[DEMO_VARIABLE], process.env[DEMO_FILES_VARIABLE]];
  if (!demo || !files) throw new Error(`${DEMO_VARIABLE} is not set: only browser tests have the demo.`);
  return { ...(await createDatabase(`template ${demo}`)), files };
}

/** A database with nothing in it, not even our tables. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase('template template0');
}

async function createDatabase(source: string): Promise<TestDatabase> {
  const template = process.env[TEMPLATE_VARIABLE];
  if (!template) throw new Error(`${TEMPLATE_VARIABLE} is not set: run tests through .config/jest.config.mjs.`);
  const name = `test_${randomBytes(6).toString('hex')}`;
  const url = new URL(template);
  url.pathname = `/${name}`;
  await administer(template, `create database ${name} ${source} strategy file_copy`);
  return {
    url: url.toString(),
    query: <Row extends object>(text: string, values: readonly unknown[] = []) => ask<Row>(url, text, values),
    drop: () => administer(template, `drop database if exists ${name} with (force)`),
  };
}

/** Nobody may be connected to the template while it is cloned, so commands go through the database `postgres`. */
async function administer(template: string, sql: string): Promise<void> {
  const url = new URL(template);
  url.pathname = '/postgres';
  await ask(url, sql, []);
}

async function ask<Row extends object>(url: URL, text: string, values: readonly unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url.toString() });
  await client.connect();
  try {
    return (await client.query<Row & pg.QueryResultRow>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
