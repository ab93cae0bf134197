import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../support/until.js';
import { openStage, type FaultStage } from './support/fault-stage.js';
import { makeReminders, progressOf } from './support/reminders.js';
import { endAllWorkers, startWorker } from './support/worker-process.js';

const REMINDERS = 200;
const STOPS = 5;

describe('SIGTERM of the only worker, 5 times under load', () => {
  let stage: FaultStage;
  beforeAll(async () => {
    stage = await openStage(150);
  }, 60_000);
  afterEach(endAllWorkers);
  afterAll(() => stage.close());

  it('loses none, sends none twice, and ends in time', async () => {
    const { database, sink, environment } = stage;
    await makeReminders(database, REMINDERS, 3);
    const took: number[] = [];
    for (let stop = 0; stop < STOPS; stop++) {
      const worker = startWorker(environment);
      await worker.ready;
      const before = sink.arrived.length;
      await until(() => sink.arrived.length > before, 30_000, 'sending again');
      await sleep(120);
      took.push(Math.round(await worker.terminate()));
    }
    const last = startWorker(environment);
    await until(async () => (await progressOf(database)).sent === REMINDERS, 60_000, 'all sent');
    await last.terminate();
    console.log(`stops took ${took.join(', ')} ms; ${sink.arrived.length} messages for ${REMINDERS} reminders`);
    expect(await progressOf(database)).toEqual({ fired: REMINDERS, told: REMINDERS, sent: REMINDERS, open: 0 });
    expect(sink.arrived).toHaveLength(REMINDERS);
    expect(sink.copies().size).toBe(REMINDERS);
    expect(Math.max(...took)).toBeLessThan(30_000);
  }, 180_000);
});
