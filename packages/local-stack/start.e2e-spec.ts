import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { isClusterRunning, stopCluster } from './src/embedded-cluster.js';
import { freePort } from './src/free-port.js';

const ROOT = resolve(__dirname, '../..');

interface StackFile {
  pid: number;
  databaseUrl: string;
  children: { api: number; worker: number };
}

jest.setTimeout(240_000);

describe('npm start', () => {
  let folder: string;
  let port: number;
  let running: ChildProcess[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhuqi-start-'));
    chmodSync(folder, 0o755);
    port = await freePort();
    running = [];
  });

  afterAll(async () => {
    for (const child of running.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
      child.kill('SIGTERM');
      await once(child, 'close');
    }
    if (await isClusterRunning(join(folder, 'pg')).catch(() => false)) await stopCluster(join(folder, 'pg'));
    rmSync(folder, { recursive: true, force: true });
  });

  function start(env: Record<string, string> = {}) {
    const child = spawn(process.execPath, ['packages/local-stack/start.mjs'], {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        ZHUQI_DATA: folder,
        ZHUQI_DEMO: 'off',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = once(child, 'close').then(([code]) => code as number | null);
    return {
      child,
      ended,
      output: () => output,
      async says(text: string): Promise<void> {
        while (!output.includes(text)) {
          if (child.exitCode !== null) throw new Error(`Ended before it said "${text}":\n${output}`);
          await sleep(50);
        }
      },
    };
  }

  const stackFile = () => JSON.parse(readFileSync(join(folder, 'stack.json'), 'utf8')) as StackFile;

  async function query(sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: stackFile().databaseUrl });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('is ready, survives the death of its worker, and stops in order', async () => {
    const stack = start();
    await stack.says(`ready http://localhost:${port}`);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    const page = await fetch(`http://127.0.0.1:${port}/problems`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    await query("insert into setting (key, value, updated_at) values ('kept', '1', now())");

    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`进程 ${stackFile().pid}`);

    process.kill(stackFile().children.worker, 'SIGKILL');
    await stack.says('后台进程意外结束（SIGKILL），1 秒后重启');

    stack.child.kill('SIGTERM');
    expect(await stack.ended).toBe(0);
    expect(stack.output()).toContain('已停止');
    expect(await isClusterRunning(join(folder, 'pg'))).toBe(false);
  });

  it('keeps its data, and says why when the API dies', async () => {
    const stack = start();
    await stack.says('ready');
    expect(await query("select value from setting where key = 'kept'")).toEqual([{ value: 1 }]);
    process.kill(stackFile().children.api, 'SIGKILL');
    expect(await stack.ended).toBe(1);
    expect(stack.output()).toContain('服务进程意外结束（SIGKILL）');
    expect(await isClusterRunning(join(folder, 'pg'))).toBe(false);
  });

  it('cleans up after a stack that was killed without a chance to', async () => {
    const killed = start();
    await killed.says('ready');
    const { children } = stackFile();
    killed.child.kill('SIGKILL');
    await killed.ended;

    const next = start();
    await next.says('ready');
    expect(Object.values(stackFile().children)).not.toEqual(expect.arrayContaining(Object.values(children)));
    next.child.kill('SIGINT');
    expect(await next.ended).toBe(0);
    expect(await isClusterRunning(join(folder, 'pg'))).toBe(false);
  });

  it('runs a bundle with the names of the contract', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['apps/api/dist/bundle/cli.js', 'schema'], {
      cwd: ROOT,
    });
    expect(stdout).toBe(readFileSync(join(ROOT, 'apps/api/schema.graphql'), 'utf8'));
  });

  it('refuses a taken port in one sentence', async () => {
    const server = (await import('node:http')).createServer().listen(port);
    await once(server, 'listening');
    const stack = start();
    expect(await stack.ended).toBe(1);
    expect(stack.output().trim()).toMatch(new RegExp(`^端口 ${port} 已被占用[^\n]*$`));
    await new Promise((done) => server.close(done));
  });
});
