import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../support/until.js';
import { openStage, type FaultStage } from './support/fault-stage.js';
import { inFlightOf, makeReminders, progressOf } from './support/reminders.js';
import { seededRandom } from './support/seeded-random.js';
import { endAllWorkers, startWorker, type WorkerProcess } from './support/worker-process.js';

const REMINDERS = 1_000;
const KILLS = 50;
/** Sends one worker makes at once: the concurrency of the e-mail queue. */
const CONCURRENCY = 4;

describe('kill -9 of a worker, 50 times over 1,000 reminders', () => {
  let stage: FaultStage;
  beforeAll(async () => {
    stage = await openStage(100);
  }, 60_000);
  afterEach(endAllWorkers);
  afterAll(() => stage.close());

  it('loses none; extra copies are at most the sends in flight, under the same Message-ID', async () => {
    const { database, sink } = stage;
    const random = seededRandom();
    await makeReminders(database, REMINDERS, 30);

    // Two workers side by side: while one boots, the other works, as in production.
    const workers = [startWorker(stage.environment), startWorker(stage.environment)];
    const inFlight: number[] = [];
    for (let kills = 0; kills < KILLS; kills++) {
      const victim = workers.shift() as WorkerProcess;
      await victim.ready;
      await sleep(200 + random.next() * 500);
      await victim.kill();
      inFlight.push(await inFlightOf(database, victim.pid));
      workers.push(startWorker(stage.environment));
    }
    await until(async () => isDone(await progressOf(database)), 30_000, 'all sent');
    await Promise.all(workers.map((worker) => worker.terminate()));

    const copies = [...sink.copies().values()];
    const extra = copies.reduce((sum, count) => sum + count - 1, 0);
    const bound = inFlight.reduce((sum, count) => sum + count, 0);
    console.log(
      `seed ${random.seed}: ${KILLS} kills, ${sink.arrived.length} messages, ${extra} extra, ${bound} in flight`,
    );
    expect(await progressOf(database)).toEqual({ fired: REMINDERS, told: REMINDERS, sent: REMINDERS, open: 0 });
    expect(copies).toHaveLength(REMINDERS);
    expect(Math.max(...inFlight)).toBeLessThanOrEqual(CONCURRENCY);
    expect(extra).toBeLessThanOrEqual(bound);
    expect(new Set(sink.arrived.map((mail) => deliveryKeyOf(mail.raw))).size).toBe(REMINDERS);
  }, 90_000);
});

const isDone = (progress: { sent: number; open: number }): boolean =>
  progress.sent === REMINDERS && progress.open === 0;

const deliveryKeyOf = (raw: Buffer): string => /^X-Delivery-Key: (.+)$/m.exec(raw.toString('utf8'))?.[1]?.trim() ?? '';
