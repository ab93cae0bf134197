import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '../../src/config/env.schema.js';
import { WorkerModule } from '../../src/worker.module.js';
import { startApi, type RunningApi } from './support/start-api.js';

describe('both processes start', () => {
  let api: RunningApi;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhuqi-console-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>console</title>');
    api = await startApi({ ZHUQI_CONSOLE: folder });
  }, 60_000);
  afterAll(async () => {
    await api?.stop();
    await rm(folder, { recursive: true });
  });

  it('the worker: its module graph is complete, and it stops cleanly', async () => {
    const worker = await NestFactory.createApplicationContext(WorkerModule.with(api.config), {
      logger: false,
      abortOnError: false,
    });
    await worker.close();
  });

  it('the API lives and is ready; readiness says when a migration is missing', async () => {
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    await api.sql.query("update _prisma_migrations set finished_at = null where migration_name like '%init'");
    const unready = await fetch(`${api.url}/readyz`);
    expect([unready.status, await unready.text()]).toEqual([503, expect.stringContaining('数据库缺少迁移')]);
    await api.sql.query('update _prisma_migrations set finished_at = now()');
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
  });

  it('serves the console for any place inside it, with headers that keep others out', async () => {
    const page = await fetch(`${api.url}/problems/create`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('console')]);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const dotted = `${api.url}/figures/visit.paid?period=2022`;
    expect((await fetch(dotted, { headers: { accept: 'text/html' } })).status).toBe(200);
    expect((await fetch(dotted, { headers: { accept: 'text/css' } })).status).toBe(404);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(`${api.url}/assets/none.js`)).status).toBe(404);
    expect((await fetch(`${api.url}/..%2f..%2fetc%2fpasswd`)).status).not.toBe(500);
  });

  it('a wrong setting is one plain sentence', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://x' })).toThrow(
      /^环境变量 DATABASE_URL 不正确：DATABASE_URL 必须是/,
    );
    expect(() => readConfig({ DATABASE_URL: 'postgres://x/y', PORT: 'abc' })).toThrow('环境变量 PORT 不正确');
  });
});
