// npm run bench -- timers: a million open timers, an idle tick, a claim, and a crowd of overdue ones worked off by a real worker.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { nodeFlags } from '../../node-flags.mjs';
import { rssOf } from '../processes.mjs';
import { fillTimers, makeOverdue } from './fill-timers.mjs';

const OVERDUE = 50_000;
const LIMIT_SECONDS = 600;
const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));
const sleep = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @typedef {{ timers: number, idle: number[], claim: number[], claimed: number, overdue: number, workedOffSeconds: number, relayed: number, rssMb: number, fired: number, events: number, clocks: number }} TimersOutcome
 */

/**
 * @param {{ databaseUrl: string, dataFolder: string, scale: number, say: (line: string) => void }} options
 * @returns {Promise<TimersOutcome>}
 */
export async function runTimers({ databaseUrl, dataFolder, scale, say }) {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'bench' });
  await client.connect();
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    ZHUQI_DATA: dataFolder,
    ZHUQI_DEMO: 'off',
    NODE_ENV: 'production',
  };
  try {
    const wanted = Math.round(1_000_000 * scale);
    const overdue = Math.round(OVERDUE * scale);
    say(`  ${wanted} open timers …`);
    const timers = await fillTimers(client, wanted);
    const ticker = fork(here('tick.mjs'), { env });
    await once(ticker, 'message');
    /** @param {'idle' | 'claim'} job @param {number} times @returns {Promise<{ taken: number[], claimed: number }>} */
    const ask = async (job, times) => {
      ticker.send({ job, times });
      return (await once(ticker, 'message'))[0];
    };
    say('  idle ticks …');
    const idle = await ask('idle', 1000);
    await makeOverdue(client, overdue);
    say(`  claiming out of ${overdue} overdue …`);
    const claim = await ask('claim', 40);
    ticker.kill();
    await once(ticker, 'exit');
    say('  a worker works them off …');
    const worked = await workOff(client, env, overdue);
    return {
      timers,
      idle: idle.taken,
      claim: claim.taken,
      claimed: claim.claimed,
      overdue,
      ...worked,
      ...(await firedOnce(client)),
    };
  } finally {
    await client.end();
  }
}

/** Until all have fired; how many of the events had been relayed and told by then. @param {pg.Client} client @param {NodeJS.ProcessEnv} env @param {number} overdue */
async function workOff(client, env, overdue) {
  const worker = spawn(process.execPath, [...nodeFlags, here('../../dist/bundle/worker.js')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const from = performance.now();
  const seconds = () => (performance.now() - from) / 1000;
  let rssMb = 0;
  try {
    while (seconds() < LIMIT_SECONDS) {
      await sleep(250);
      rssMb = Math.max(rssMb, rssOf(worker.pid ?? 0));
      const { rows } = await client.query(
        `select (select count(*) from timer where state = 'armed' and fire_at <= now())::int as due,
           (select count(*) from outbox where done_at is not null)::int as relayed`,
      );
      if (rows[0].due === 0) return { rssMb, workedOffSeconds: seconds(), relayed: rows[0].relayed };
    }
    throw new Error(`${overdue} overdue timers were not worked off in ${LIMIT_SECONDS} s`);
  } finally {
    worker.kill('SIGTERM');
    await once(worker, 'exit');
  }
}

/** Each timer fired once: as many events as clocks, as many as timers. @param {pg.Client} client */
async function firedOnce(client) {
  const { rows } = await client.query(
    `select (select count(*) from timer where step = 'OVERDUE' and state = 'fired')::int as fired, count(*)::int as events,
       count(distinct subject_id)::int as clocks from event where type = 'clock.becameOverdue'`,
  );
  return rows[0];
}
