import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@zhuqi/local-stack/free-port.js';
import { startRecordingMailSink, type RecordingMailSink } from '@zhuqi/local-stack/recording-mail-sink.js';
import { createDemoDatabase, createTestDatabase, type TestDatabase } from '@zhuqi/local-stack/test-database.js';
import { runToEnd, startProcess, type ApiProcess } from './api-process.js';

/** The real thing: API process serving the built console, worker process, database and SMTP sink of their own. */
export interface Stack {
  readonly url: string;
  readonly sink: RecordingMailSink;
  readonly database: Pick<TestDatabase, 'query'>;
  /** Runs a command of the command line on this database. @throws Error with what it printed when it fails */
  command(...args: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts everything with the demo loaded and waits until it is ready.
 * @param prepare changes the database before the demo is played and anything runs on it; without it the demo loaded once
 *   for all tests is cloned
 */
export async function startStack(prepare?: (database: Stack['database']) => Promise<void>): Promise<Stack> {
  const [database, sink, port, data] = await Promise.all([
    prepare ? createTestDatabase().then((empty) => ({ ...empty, files: null })) : createDemoDatabase(),
    startRecordingMailSink(),
    freePort(),
    mkdtemp(join(tmpdir(), 'zhuqi-e2e-')),
  ]);
  const url = `http://localhost:${port}`;
  const environment = {
    DATABASE_URL: database.url,
    SMTP_URL: sink.url,
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    ZHUQI_DATA: data,
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  };
  const command = (...args: readonly string[]) => runToEnd('cli', args, environment);
  const processes: ApiProcess[] = [];
  const close = async () => {
    await Promise.all(processes.map((each) => each.stop()));
    await Promise.all([database.drop(), sink.close(), rm(data, { recursive: true, force: true })]);
  };
  try {
    if (prepare) {
      await command('seed', 'reference');
      await prepare(database);
      await command('seed', 'demo');
    } else if (database.files) await cp(database.files, data, { recursive: true });
    processes.push(startProcess('main', environment), startProcess('worker', environment));
    await untilReady(url, processes);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, sink, database, command, close };
}

async function untilReady(url: string, processes: readonly ApiProcess[]): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > end || processes.some((each) => each.hasEnded()))
      throw new Error(`The stack did not become ready.\n${processes.map((each) => each.said()).join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
