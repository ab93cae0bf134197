import { createTestDatabase } from '@zhuqi/local-stack/test-database.js';
import { startRecordingMailSink, type RecordingMailSink } from '@zhuqi/local-stack/recording-mail-sink.js';
import { readConfig } from '../../../src/config/env.schema.js';
import { Database } from '../../../src/platform/database/database.js';

/** A database, an SMTP sink with a slow answer, and the environment a worker needs for both. */
export interface FaultStage {
  readonly database: Database;
  readonly sink: RecordingMailSink;
  readonly environment: Record<string, string>;
  close(): Promise<void>;
}

/** @param delay milliseconds between a complete message and the server's answer: the window in which a crash hurts */
export async function openStage(delay: number, more: Record<string, string> = {}): Promise<FaultStage> {
  const [own, sink] = await Promise.all([createTestDatabase(), startRecordingMailSink({ delay })]);
  const environment = { DATABASE_URL: own.url, SMTP_URL: sink.url, ...more };
  const database = new Database(readConfig(environment));
  return {
    database,
    sink,
    environment,
    close: async () => {
      await database.onApplicationShutdown();
      await Promise.all([own.drop(), sink.close()]);
    },
  };
}
