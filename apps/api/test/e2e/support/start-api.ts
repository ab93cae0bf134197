import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestDatabase } from '@zhuqi/local-stack/test-database.js';
import pg from 'pg';
import { readDemoOrganisation } from '../../../src/cli/demo-organisation.js';
import { seedDemoOrganisation } from '../../../src/cli/seed-demo-organisation.js';
import { seedReference } from '../../../src/cli/seed-reference.command.js';
import { readConfig, type Config } from '../../../src/config/env.schema.js';
import { createApi } from '../../../src/create-api.js';

/** The real API on a free port, over a database of its own with calendar, policies and the demo's units and people. */
export interface RunningApi {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly config: Config;
  /** For looking at rows behind the API's back. */
  readonly sql: pg.Client;
  stop(): Promise<void>;
}

/** @param env settings besides those a test run needs */
export async function startApi(env: Readonly<Record<string, string>> = {}): Promise<RunningApi> {
  const [database, folder] = await Promise.all([createTestDatabase(), mkdtemp(join(tmpdir(), 'zhuqi-e2e-'))]);
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  await seedReference(sql);
  await seedDemoOrganisation(sql, await readDemoOrganisation());
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    DATABASE_POOL: '5',
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'fatal',
    ZHUQI_DATA: folder,
    ...env,
  });
  const app = await createApi(config);
  await app.listen(0, '127.0.0.1');
  return {
    url: await app.getUrl(),
    app,
    config,
    sql,
    stop: async () => {
      await app.close();
      await sql.end();
      await Promise.all([database.drop(), rm(folder, { recursive: true, force: true })]);
    },
  };
}
