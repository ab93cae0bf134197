import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from './test-database.js';

/** The demo loaded once for a whole test run. */
export interface TestDemo {
  /** Name of its database. */
  readonly name: string;
  readonly files: string;
  /** Removes the files; the database goes with its server. */
  remove(): Promise<void>;
}

/** @param load loads the demo as `npm start` does, into this database and this folder */
export async function prepareTestDemo(load: (url: string, files: string) => Promise<void>): Promise<TestDemo> {
  const [database, files] = await Promise.all([createTestDatabase(), mkdtemp(join(tmpdir(), 'zhuqi-demo-'))]);
  await load(database.url, files);
  const name = new URL(database.url).pathname.slice(1);
  return { name, files, remove: () => rm(files, { recursive: true, force: true }) };
}
