import { execFile, execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { embeddedBinary } from './embedded-binaries.js';
import { unprivilegedUser } from './unprivileged-user.js';

const run = promisify(execFile);

/** Read by PostgreSQL at start, after its own defaults. Plans with JIT or parallel workers cost more than they save here. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '128MB',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * For throw-away databases of tests: a crash of the machine may lose them, and nothing of them is vacuumed. A vacuum at
 * work in a database keeps the application's role from dropping it, since it belongs to the superuser.
 */
export const UNSAFE_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/** initdb into `folder` (which must not exist) with the superuser `postgres`; `more` flags as initdb names them. */
export async function createCluster(folder: string, password: string, ...more: string[]): Promise<void> {
  const user = unprivilegedUser();
  const passwordFile = join(tmpdir(), `zhuqi-${randomBytes(8).toString('hex')}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  try {
    if (user.uid !== undefined && user.gid !== undefined) {
      chownSync(folder, user.uid, user.gid);
      chownSync(passwordFile, user.uid, user.gid);
    }
    const flags = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', ...more];
    await run(embeddedBinary('initdb'), [`--pgdata=${folder}`, `--pwfile=${passwordFile}`, ...flags], user);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (user.uid !== undefined && String(error).includes('Permission denied')) {
      throw new Error(
        `以 root 启动时数据库以 postgres 用户运行，它需要能进入 ${folder} 的每一级上级目录。(As root, the database runs as user postgres, who must be able to reach its folder.)`,
        { cause: error },
      );
    }
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Starts the server and waits until it takes connections. A postmaster.pid left by a crash is recognised by PostgreSQL. */
export async function startCluster(folder: string, port: number, more: Record<string, string> = {}): Promise<void> {
  const settings = Object.entries({ ...SETTINGS, ...more, port: String(port) });
  const options = settings.map(([name, value]) => `-c ${name}=${value}`).join(' ');
  try {
    await control(folder, 'start', '-w', '-t', '60', '-l', join(folder, 'server.log'), '-o', options);
  } catch (error) {
    throw new Error(`内置数据库未能启动。(The embedded PostgreSQL did not start.)\n${lastLines(folder)}`, {
      cause: error,
    });
  }
}

/** Ends sessions, writes a checkpoint and stops. */
export async function stopCluster(folder: string): Promise<void> {
  await control(folder, 'stop', '-w', '-t', '60', '-m', 'fast');
}

/** Without a checkpoint and without waiting, for a process that is about to end; the next start recovers. */
export function killCluster(folder: string): void {
  execFileSync(embeddedBinary('pg_ctl'), ['stop', '-D', folder, '-s', '-m', 'immediate'], {
    ...unprivilegedUser(),
    cwd: folder,
    stdio: 'ignore',
  });
}

export async function isClusterRunning(folder: string): Promise<boolean> {
  return control(folder, 'status').then(
    () => true,
    () => false,
  );
}

async function control(folder: string, action: string, ...flags: string[]): Promise<void> {
  // pg_ctl puts the server into a session of its own, so that Ctrl-C in the terminal does not reach it before the API.
  await run(embeddedBinary('pg_ctl'), [action, '-D', folder, '-s', ...flags], { ...unprivilegedUser(), cwd: folder });
}

function lastLines(folder: string): string {
  try {
    return readFileSync(join(folder, 'server.log'), 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  } catch {
    return '';
  }
}
