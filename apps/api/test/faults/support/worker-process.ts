import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const LAUNCHER = join(__dirname, 'worker-under-test.mjs');

/** A worker process of its own: what a crash does can't be shown inside the test. */
export interface WorkerProcess {
  readonly pid: number;
  /** Resolves when relays and consumers run; fails when the process ends before. */
  readonly ready: Promise<void>;
  hasEnded(): boolean;
  kill(): Promise<void>;
  /** SIGTERM. @returns milliseconds until it had ended */
  terminate(): Promise<number>;
}

const running = new Set<ChildProcess>();

export function startWorker(environment: Record<string, string>): WorkerProcess {
  const env = { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...environment };
  const child = spawn(process.execPath, [LAUNCHER], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  running.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void ended.then(() => running.delete(child));
  const end = (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return {
    pid: child.pid ?? 0,
    ready: readyOf(child),
    hasEnded: () => !running.has(child),
    kill: () => end('SIGKILL'),
    terminate: async () => {
      const start = performance.now();
      await end('SIGTERM');
      return performance.now() - start;
    },
  };
}

/** For afterEach: whatever a failed test has left running. */
export async function endAllWorkers(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  while (running.size > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}

function readyOf(child: ChildProcess): Promise<void> {
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the worker ended (${code}) before it was ready`)));
  });
  // Whoever does not wait for a worker does not want to hear that it was killed, either.
  ready.catch(() => undefined);
  return ready;
}
