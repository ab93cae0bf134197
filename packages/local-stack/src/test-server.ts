import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APPLICATION_ROLE, ensureApplicationDatabase } from './application-role.js';
import { createCluster, killCluster, startCluster, stopCluster, UNSAFE_SETTINGS } from './embedded-cluster.js';
import { freePort } from './free-port.js';
import { migrate } from './migrate.js';

/** One PostgreSQL for a whole test run, with a migrated database `template` to clone. */
export interface TestServer {
  templateUrl: string;
  stop(): Promise<void>;
  /** For Ctrl-C, when nothing can be awaited any more. */
  kill(): void;
}

/** Linux's file system in memory. */
const MEMORY = '/dev/shm';
/** A test run needs a few hundred megabytes and a gigabyte of WAL; a container may have 64 MB. */
const NEEDED_BYTES = 3 * 2 ** 30;

/** Hundreds of databases are made and dropped in a run: where there is memory for them, no disk has to follow. */
export function throwAwayFolder(memory = MEMORY, needed = NEEDED_BYTES): string {
  try {
    const { bavail, bsize } = statfsSync(memory);
    accessSync(memory, constants.W_OK);
    return bavail * bsize >= needed ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Starts it in memory or in the system's temporary folder, without fsync; `stop` removes every trace. */
export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(throwAwayFolder(), 'zhuqi-test-'));
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const url = (user: string, database: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  const templateUrl = url(APPLICATION_ROLE, 'template');
  const stop = async () => {
    await stopCluster(folder).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
  const kill = () => {
    if (!existsSync(folder)) return;
    killCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await createCluster(folder, password, '--no-sync');
    await startCluster(folder, port, UNSAFE_SETTINGS);
    await ensureApplicationDatabase(url('postgres', 'postgres'), password, 'template');
    await migrate(templateUrl);
    return { templateUrl, stop, kill };
  } catch (error) {
    await stop();
    throw error;
  }
}
