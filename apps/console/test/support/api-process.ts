import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const entryOf = (name: string) => join(__dirname, '../../../api/dist', `${name}.js`);

type Environment = Readonly<Record<string, string>>;

export interface ApiProcess {
  /** What it printed so far. */
  said(): string;
  hasEnded(): boolean;
  stop(): Promise<void>;
}

/** One entry of the compiled API (main, worker) as a process of its own. */
export function startProcess(entry: string, environment: Environment): ApiProcess {
  const child = run(entry, [], environment);
  const said = listen(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    said,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: async () => {
      child.kill('SIGTERM');
      // A process that does not go by itself must not keep the run from ending.
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** Runs a command of the API's command line. @throws Error with what it printed when it fails */
export function runToEnd(entry: string, args: readonly string[], environment: Environment): Promise<void> {
  const child = run(entry, args, environment);
  const said = listen(child);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')}: ${said()}`))));
  });
}

function run(entry: string, args: readonly string[], environment: Environment): ChildProcess {
  return spawn(process.execPath, [entryOf(entry), ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function listen(child: ChildProcess): () => string {
  const parts: string[] = [];
  child.stdout?.on('data', (part: Buffer) => parts.push(part.toString()));
  child.stderr?.on('data', (part: Buffer) => parts.push(part.toString()));
  return () => parts.join('').slice(-4000);
}
