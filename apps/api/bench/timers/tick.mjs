// A process that is nothing but the sweep: how long a tick takes when nothing is due, and how long claiming a batch takes.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '../../dist/config/env.schema.js';
import { CoreModule } from '../../dist/core.module.js';
import { DeadlinesWorkerModule } from '../../dist/features/deadlines/worker/deadlines-worker.module.js';
import { TimerClaims } from '../../dist/features/deadlines/worker/timer-claims.repository.js';
import { TimerSweep } from '../../dist/features/deadlines/worker/timer-sweep.task.js';
import { Database } from '../../dist/platform/database/database.js';

class Undo extends Error {}

const config = readConfig(process.env);
const app = await NestFactory.createApplicationContext(
  { module: class BenchModule {}, imports: [CoreModule.with(config), DeadlinesWorkerModule] },
  { logger: ['error'] },
);
const [sweep, claims, database] = [
  app.get(TimerSweep, { strict: false }),
  app.get(TimerClaims, { strict: false }),
  app.get(Database),
];

/** @param {number} times @param {() => Promise<unknown>} work @returns {Promise<number[]>} milliseconds */
async function timed(times, work) {
  const taken = [];
  for (let i = 0; i < times; i += 1) {
    const from = performance.now();
    await work();
    taken.push(performance.now() - from);
  }
  return taken;
}

/** One batch, claimed and given back. @returns {Promise<number>} */
async function claimOnce() {
  const seen = await claims.see();
  if (!seen) return 0;
  let claimed = 0;
  await database
    .transaction(async (tx) => {
      claimed = (await claims.claim(tx, seen)).length;
      throw new Undo();
    })
    .catch((error) => {
      if (!(error instanceof Undo)) throw error;
    });
  return claimed;
}

process.on('message', (/** @type {{ job: 'idle' | 'claim', times: number }} */ { job, times }) => {
  void (async () => {
    let claimed = 0;
    const work = job === 'idle' ? () => sweep.run() : async () => (claimed = await claimOnce());
    await timed(20, work);
    process.send?.({ taken: await timed(times, work), claimed });
  })();
});
process.send?.('ready');
