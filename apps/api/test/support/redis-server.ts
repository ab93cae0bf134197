import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@zhuqi/local-stack/free-port.js';

/** A real redis-server of a test's own, on a spare port, without persistence. */
export interface TestRedis {
  readonly url: string;
  /** SIGKILL and a new, empty server on the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws Error when Debian's package `redis-server` is not installed */
export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'zhuqi-redis-'));
  let server = await launch(port, folder);
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await kill(server);
      server = await launch(port, folder);
    },
    stop: async () => {
      await kill(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(port: number, folder: string): Promise<ChildProcess> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const child = spawn('redis-server', [...options, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', () => reject(new Error('redis-server is missing: apt-get install -y redis-server')));
    child.once('exit', () => reject(new Error('redis-server ended at once')));
  });
  failed.catch(() => undefined);
  const deadline = Date.now() + 10_000;
  while (!(await Promise.race([answers(port), failed]))) {
    if (Date.now() > deadline) throw new Error('redis-server does not answer');
    await sleep(20);
  }
  return child;
}

const kill = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', () => end(true)).once('error', () => end(false));
  });
