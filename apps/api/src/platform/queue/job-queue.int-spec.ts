import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase } from '@zhuqi/local-stack/test-database.js';
import pg from 'pg';
import { z } from 'zod';
import { startRedis } from '../../../test/support/redis-server.js';
import type { BullDriver } from './bull-driver.js';
import { BullJobQueue } from './bull-job-queue.js';
import { defineJob, type JobDefinition } from './job-definition.js';
import { JobRunner } from './job-runner.js';
import { PostgresDriver } from './postgres-driver.js';
import { RedisDriver } from './redis-driver.js';

interface Server {
  open(): Promise<BullDriver>;
  /** Cuts every connection the queue has; the server is back at once. */
  interrupt(): Promise<void>;
  stop(): Promise<void>;
}

const ignore = (): void => undefined;

async function onPostgres(): Promise<Server> {
  const database = await createTestDatabase();
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`;
  return {
    open: () => PostgresDriver.open(database.url, ignore),
    interrupt: async () => {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      await client.query(cut);
      await client.end();
    },
    stop: () => database.drop(),
  };
}

async function onRedis(): Promise<Server> {
  const redis = await startRedis();
  return {
    open: () => Promise.resolve(new RedisDriver(redis.url, ignore)),
    interrupt: () => redis.restart(),
    stop: () => redis.stop(),
  };
}

type Payload = { id: string };

/** One contract, two servers: whoever enqueues or handles jobs must not notice which one is there. */
describe.each([
  ['PostgreSQL', onPostgres],
  ['Redis', onRedis],
])('job queue on %s', (_name, start) => {
  let server: Server;
  let driver: BullDriver;
  let queue: BullJobQueue;
  const runners: JobRunner[] = [];

  beforeAll(async () => {
    server = await start();
  }, 30_000);
  beforeEach(async () => {
    driver = await server.open();
    queue = new BullJobQueue(driver, ignore);
  });
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.close(5_000)));
    await queue.close();
    await driver.close();
  });
  afterAll(() => server.stop());

  function job(concurrency = 4): JobDefinition<Payload> {
    const name = `test${randomUUID().slice(0, 8)}`;
    return defineJob({
      name,
      queue: name,
      payload: z.object({ id: z.string() }),
      concurrency,
      jobId: ({ id }) => `j-${id}`,
    });
  }

  async function handle(definition: JobDefinition<Payload>, work: (id: string) => Promise<void>): Promise<JobRunner> {
    const handler = { handle: (payload: object) => work((payload as Payload).id) };
    const jobs = new Map([[definition.name, { definition: definition as unknown as JobDefinition, handler }]]);
    const runner = new JobRunner(driver, jobs, { onError: ignore, onFailed: ignore });
    runners.push(runner);
    await runner.start();
    return runner;
  }

  const payloads = (count: number): Payload[] => Array.from({ length: count }, (_, i) => ({ id: `${i}` }));

  async function until(condition: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
    const deadline = Date.now() + ms;
    while (!(await condition())) {
      if (Date.now() > deadline) throw new Error(`not within ${ms} ms`);
      await sleep(20);
    }
  }

  it('hands every job of a bulk to a handler once', async () => {
    const definition = job(8);
    const seen: string[] = [];
    await queue.enqueue(definition, payloads(300));
    expect(await queue.waitingCount(definition)).toBe(300);
    await handle(definition, async (id) => void seen.push(id));
    await until(() => seen.length >= 300);
    expect(new Set(seen).size).toBe(300);
    await until(async () => (await queue.waitingCount(definition)) === 0);
  });

  it('takes jobs of one id for one job while it waits, and for a new one afterwards', async () => {
    const definition = job();
    const seen: string[] = [];
    await queue.enqueue(definition, [{ id: 'a' }, { id: 'a' }]);
    await queue.enqueue(definition, [{ id: 'a' }]);
    expect(await queue.waitingCount(definition)).toBe(1);
    await handle(definition, async (id) => void seen.push(id));
    await until(() => seen.length === 1);
    await sleep(100);
    await queue.enqueue(definition, [{ id: 'a' }]);
    await until(() => seen.length === 2);
  });

  it('works on as many at once as declared, and no more', async () => {
    const definition = job(3);
    let now = 0;
    let most = 0;
    let done = 0;
    await handle(definition, async () => {
      most = Math.max(most, ++now);
      await sleep(60);
      now--;
      done++;
    });
    await queue.enqueue(definition, payloads(12));
    await until(() => done === 12);
    expect(most).toBe(3);
  });

  it('forgets a job that failed, so that it can be enqueued again', async () => {
    const definition = job();
    let calls = 0;
    await handle(definition, async () => {
      if (++calls === 1) throw new Error('first time');
    });
    await queue.enqueue(definition, [{ id: 'a' }]);
    await until(() => calls === 1);
    await sleep(200);
    expect(calls).toBe(1);
    await queue.enqueue(definition, [{ id: 'a' }]);
    await until(() => calls === 2);
  });

  it('waits for running jobs on closing', async () => {
    const definition = job();
    let [begun, ended] = [0, 0];
    const runner = await handle(definition, async () => {
      begun++;
      await sleep(400);
      ended++;
    });
    await queue.enqueue(definition, payloads(4));
    await until(() => begun === 4);
    expect(await runner.close(5_000)).toBe(true);
    expect(ended).toBe(4);
  });

  it('gives up waiting after the time allowed', async () => {
    const definition = job();
    let begun = 0;
    const runner = await handle(definition, async () => {
      begun++;
      await sleep(2_000);
    });
    await queue.enqueue(definition, [{ id: 'a' }]);
    await until(() => begun === 1);
    const start = Date.now();
    expect(await runner.close(200)).toBe(false);
    expect(Date.now() - start).toBeLessThan(1_500);
    await sleep(2_000);
  });

  it('goes on after every connection was cut', async () => {
    const definition = job();
    const seen = new Set<string>();
    await handle(definition, async (id) => void seen.add(id));
    await queue.enqueue(definition, [{ id: 'before' }]);
    await until(() => seen.has('before'));
    await server.interrupt();
    // A relay tries again in its next round, too.
    await until(() =>
      queue.enqueue(definition, [{ id: 'after' }]).then(
        () => true,
        () => false,
      ),
    );
    await until(() => seen.has('after'));
  }, 30_000);

  it('refuses a payload other than declared and an id BullMQ would misread', async () => {
    const definition = job();
    await expect(queue.enqueue(definition, [{ id: 7 } as never])).rejects.toThrow();
    await expect(queue.enqueue({ ...definition, jobId: () => '17' }, [{ id: 'a' }])).rejects.toThrow('not usable');
  });
});
