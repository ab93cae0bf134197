import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPLICATION_ROLE, ensureApplicationDatabase } from './application-role.js';
import { createCluster, isClusterRunning, startCluster, stopCluster } from './embedded-cluster.js';
import { isAlive, withFileLock } from './file-lock.js';
import { freePort } from './free-port.js';

/** A PostgreSQL in use by this process. */
export interface EmbeddedPostgres {
  /** Connection string of the application's role on the database `zhuqi`. */
  databaseUrl: string;
  /** Gives it back; the last process to do so stops the server. */
  release(): Promise<void>;
}

interface Access {
  port: number;
  password: string;
}

/**
 * The embedded PostgreSQL of a data folder, made on first use. Several processes may use it at once (`npm start` and a
 * command): the first starts the server, the others join, the last one stops it. Needs write access to the folder.
 */
export async function acquireEmbeddedPostgres(dataFolder: string): Promise<EmbeddedPostgres> {
  const files = filesOf(dataFolder);
  mkdirSync(files.users, { recursive: true });
  return withFileLock(files.lock, async () => {
    const access = await ensureRunning(files);
    const ownEntry = join(files.users, String(process.pid));
    writeFileSync(ownEntry, '');
    return {
      databaseUrl: urlOf(access, APPLICATION_ROLE, 'zhuqi'),
      release: () =>
        withFileLock(files.lock, async () => {
          rmSync(ownEntry, { force: true });
          if (liveUsers(files.users).length === 0 && (await isClusterRunning(files.cluster)))
            await stopCluster(files.cluster);
        }),
    };
  });
}

type Files = ReturnType<typeof filesOf>;

function filesOf(dataFolder: string) {
  return {
    cluster: join(dataFolder, 'pg'),
    access: join(dataFolder, 'pg.json'),
    lock: join(dataFolder, 'pg.lock'),
    users: join(dataFolder, 'pg.users'),
  };
}

async function ensureRunning(files: Files): Promise<Access> {
  const known = existsSync(files.access) ? (JSON.parse(readFileSync(files.access, 'utf8')) as Access) : null;
  if (known && existsSync(join(files.cluster, 'PG_VERSION'))) {
    if (await isClusterRunning(files.cluster)) return known;
    const access = { ...known, port: await freePort(known.port) };
    await startCluster(files.cluster, access.port);
    save(files.access, access);
    return access;
  }
  if (existsSync(files.cluster)) {
    throw new Error(
      `数据目录 ${files.cluster} 不完整：缺少 pg.json 或 PG_VERSION。请恢复备份，或移走该目录后重试。(Incomplete data folder.)`,
    );
  }
  return createFresh(files);
}

async function createFresh(files: Files): Promise<Access> {
  const access = { port: await freePort(), password: randomBytes(24).toString('base64url') };
  try {
    await createCluster(files.cluster, access.password);
    await startCluster(files.cluster, access.port);
    await ensureApplicationDatabase(urlOf(access, 'postgres', 'postgres'), access.password, 'zhuqi');
  } catch (error) {
    // Nothing was stored yet: a half-made folder would only be in the way next time.
    await stopCluster(files.cluster).catch(() => undefined);
    rmSync(files.cluster, { recursive: true, force: true });
    throw error;
  }
  save(files.access, access);
  return access;
}

function save(file: string, access: Access): void {
  writeFileSync(file, JSON.stringify(access) + '\n', { mode: 0o600 });
}

function urlOf({ port, password }: Access, user: string, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/** Ids of living processes that use the server; entries of dead ones are removed. */
function liveUsers(folder: string): number[] {
  return readdirSync(folder)
    .map(Number)
    .filter((pid) => {
      const alive = isAlive(pid);
      if (!alive) rmSync(join(folder, String(pid)), { force: true });
      return alive;
    });
}
