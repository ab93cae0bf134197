import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createTestDatabase } from '@zhuqi/local-stack/test-database.js';
import { type Config, readConfig } from '../../src/config/env.schema.js';
import { CoreModule } from '../../src/core.module.js';
import { Database } from '../../src/platform/database/database.js';

export interface FeatureContext {
  readonly app: INestApplicationContext;
  readonly database: Database;
  readonly config: Config;
  close(): Promise<void>;
}

/** The core with its services over a database and a file folder of their own; no server, no worker. */
export async function featureContext(...more: Type[]): Promise<FeatureContext> {
  const [own, folder] = await Promise.all([createTestDatabase(), mkdtemp(join(tmpdir(), 'zhuqi-test-'))]);
  const config = readConfig({ DATABASE_URL: own.url, DATABASE_POOL: '4', ZHUQI_DATA: folder, LOG_LEVEL: 'error' });
  const module = { module: class TestModule {}, imports: [CoreModule.with(config), ...more] };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error', 'warn'] });
  return {
    app,
    config,
    database: app.get(Database),
    close: async () => {
      await app.close();
      await Promise.all([own.drop(), rm(folder, { recursive: true })]);
    },
  };
}
