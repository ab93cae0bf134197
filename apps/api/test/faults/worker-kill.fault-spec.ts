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

  it('loses none; a message comes again only if it was being sent at a kill, under the same Message-ID', async () => {
    const { database, sink, environment } = stage;
    const random = seededRandom();
    await makeReminders(database, REMINDERS, 30);

    // Three side by side: while one boots, the others work, as in production.
    const workers = [1, 2, 3].map(() => startWorker(environment));
    const inFlight: string[][] = [];
    for (let kills = 0; kills < KILLS; kills++) {
      const victim = workers.shift() as WorkerProcess;
      await victim.ready;
      await sleep(200 + random.next() * 500);
      await victim.kill();
      inFlight.push(await inFlightOf(database, victim.pid));
      workers.push(startWorker(environment));
    }
    const finished = async () => (await progressOf(database)).sent === REMINDERS;
    await until(finished, 120_000, 'all sent');
    await Promise.all(workers.map((worker) => worker.terminate()));

    const copies = sink.copies();
    const again = [...copies].filter(([, count]) => count > 1);
    const timesInFlight = (messageId: string) => inFlight.filter((ids) => ids.includes(messageId)).length;
    console.log(
      `seed ${random.seed}: ${KILLS} kills, ${inFlight.flat().length} deliveries in flight at them; ` +
        `${sink.arrived.length} messages arrived, ${sink.arrived.length - copies.size} of them extra copies`,
    );
    expect(await progressOf(database)).toEqual({ fired: REMINDERS, told: REMINDERS, sent: REMINDERS, open: 0 });
    expect(copies.size).toBe(REMINDERS);
    expect(Math.max(...inFlight.map((ids) => ids.length))).toBeLessThanOrEqual(CONCURRENCY);
    expect(again.filter(([messageId, count]) => count - 1 > timesInFlight(messageId))).toEqual([]);
    expect(new Set(sink.arrived.map(({ raw }) => deliveryKeyOf(raw))).size).toBe(REMINDERS);
    // Most of it is 53 starts of the whole worker; the bound leaves room for a machine that is busy with other things.
  }, 900_000);
});

const deliveryKeyOf = (raw: Buffer): string => /^X-Delivery-Key: (.+)$/m.exec(raw.toString('utf8'))?.[1]?.trim() ?? '';
