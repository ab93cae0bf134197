import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../support/until.js';
import { openStage, type FaultStage } from './support/fault-stage.js';
import { makeReminders, progressOf } from './support/reminders.js';
import { endAllWorkers, startWorker } from './support/worker-process.js';

const REMINDERS = 200;
const CUTS = 10;

describe('every database connection cut, 10 times under load', () => {
  let stage: FaultStage;
  beforeAll(async () => {
    stage = await openStage(20);
  }, 60_000);
  afterEach(endAllWorkers);
  afterAll(() => stage.close());

  it('the worker lives on and loses none', async () => {
    const { database, sink, environment } = stage;
    await makeReminders(database, REMINDERS, 8);
    const worker = startWorker(environment);
    await worker.ready;
    for (let cut = 0; cut < CUTS; cut++) {
      await sleep(800);
      await cutAll(environment['DATABASE_URL'] ?? '');
    }
    await until(async () => (await progressOf(database)).sent === REMINDERS, 40_000, 'all sent');
    expect(worker.hasEnded()).toBe(false);
    await worker.terminate();
    expect(sink.copies().size).toBe(REMINDERS);
    expect(await progressOf(database)).toEqual({ fired: REMINDERS, told: REMINDERS, sent: REMINDERS, open: 0 });
  }, 90_000);
});

async function cutAll(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()',
  );
  await client.end();
}
