import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createTestDatabase } from '@zhuqi/local-stack/test-database.js';
import { startRecordingMailSink, type RecordingMailSink } from '@zhuqi/local-stack/recording-mail-sink.js';
import { readConfig } from '../../src/config/env.schema.js';
import { Database } from '../../src/platform/database/database.js';
import { WorkerModule } from '../../src/worker.module.js';

export interface WorkerContext {
  readonly app: INestApplicationContext;
  readonly database: Database;
  readonly sink: RecordingMailSink;
  close(): Promise<void>;
}

/** A worker in this process, with a database and an SMTP sink of its own; the queue is on PostgreSQL. */
export async function startWorkerContext(): Promise<WorkerContext> {
  const [own, sink] = await Promise.all([createTestDatabase(), startRecordingMailSink()]);
  const config = readConfig({ DATABASE_URL: own.url, SMTP_URL: sink.url, LOG_LEVEL: 'silent' });
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: ['error', 'warn'] });
  return {
    app,
    sink,
    database: app.get(Database),
    close: async () => {
      await app.close();
      await Promise.all([own.drop(), sink.close()]);
    },
  };
}
