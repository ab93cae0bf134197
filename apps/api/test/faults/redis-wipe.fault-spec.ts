import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { startRedis, type TestRedis } from '../support/redis-server.js';
import { until } from '../support/until.js';
import { openStage, type FaultStage } from './support/fault-stage.js';
import { makeReminders, progressOf } from './support/reminders.js';
import { seededRandom } from './support/seeded-random.js';
import { endAllWorkers, startWorker } from './support/worker-process.js';

const REMINDERS = 300;
const WIPES = 6;

describe('a queue that forgets everything', () => {
  let redis: TestRedis;
  let stage: FaultStage;
  beforeAll(async () => {
    redis = await startRedis();
    stage = await openStage(50, { REDIS_URL: redis.url });
  }, 60_000);
  afterEach(endAllWorkers);
  afterAll(async () => {
    await stage.close();
    await redis.stop();
  });

  it('loses no reminder and sends none twice, over FLUSHALL and a killed Redis', async () => {
    const { database, sink, environment } = stage;
    const random = seededRandom();
    await makeReminders(database, REMINDERS, 10);
    const workers = [startWorker(environment), startWorker(environment)];
    await Promise.all(workers.map((worker) => worker.ready));
    for (let wipe = 0; wipe < WIPES; wipe++) {
      await sleep(500 + random.next() * 1_000);
      // Every third time the server itself is killed and comes back empty.
      if (wipe % 3 === 2) await redis.restart();
      else await flush(redis.url);
    }
    const before = performance.now();
    await until(async () => (await progressOf(database)).sent === REMINDERS, 60_000, 'all sent');
    const after = Math.round(performance.now() - before);
    expect(workers.map((worker) => worker.hasEnded())).toEqual([false, false]);
    await Promise.all(workers.map((worker) => worker.terminate()));
    console.log(
      `seed ${random.seed}: done ${after} ms after the last of ${WIPES} wipes, ${sink.arrived.length} messages`,
    );
    expect(await progressOf(database)).toEqual({ fired: REMINDERS, told: REMINDERS, sent: REMINDERS, open: 0 });
    expect(sink.arrived).toHaveLength(REMINDERS);
  }, 180_000);
});

async function flush(url: string): Promise<void> {
  const client = new Redis(url);
  await client.flushall();
  client.disconnect();
}
