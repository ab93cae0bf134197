// The measurement itself: fill, start both servers, compare their answers, then measure in turns.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { deepStrictEqual } from 'node:assert';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { nodeFlags } from '../node-flags.mjs';
import { fill } from './fill.mjs';
import { sessionIdOf } from './fill-organisation.mjs';
import { cpuBetween, cpuOf, rssOf, startServer } from './processes.mjs';
import { readWorkloads } from './workloads-read.mjs';
import { writeWorkloads } from './workloads-write.mjs';

const CONNECTIONS = 8;
/** V8 compiles what has run some thousand times: both servers get the same, and no more than this many seconds. */
const WARM_UP_REQUESTS = 9000;
const WARM_UP_SECONDS = 20;
const ROUNDS = 3;
const PROBES = 5;
const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * @typedef {{ rps: number, p50: number, p99: number, server: number, database: number, errors: number }} Figures
 * @typedef {{ name: string, title: string, ours: Figures, raw: Figures }} Result
 * @typedef {{ scale: number, seconds: number, readyMs: number, readyCpuMs: number, rssMb: number, results: Result[] }} Outcome
 */

/**
 * @param {{ databaseUrl: string, dataFolder: string, scale: number, seconds: number, only: string[] | null, apiFlags?: string[], say: (line: string) => void }} options
 * @returns {Promise<Outcome>}
 */
export async function runBench({ databaseUrl, dataFolder, scale, seconds, only, apiFlags = [], say }) {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'bench' });
  await client.connect();
  /** @type {import('./processes.mjs').Server[]} */
  const servers = [];
  const load = fork(here('load.mjs'));
  try {
    await fill(client, scale, say);
    const env = {
      DATABASE_URL: databaseUrl,
      ZHUQI_DATA: dataFolder,
      ZHUQI_DEMO: 'off',
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
    };
    const ours = await startServer({
      name: 'bench-ours',
      entry: here('../dist/bundle/main.js'),
      port: await freePort(),
      env,
      ready: '/readyz',
      flags: [...nodeFlags, ...apiFlags],
    });
    servers.push(ours);
    const raw = await startServer({
      name: 'bench-raw',
      entry: here('raw-server.mjs'),
      port: await freePort(),
      env,
      ready: '/ready',
    });
    servers.push(raw);
    const wanted = [...readWorkloads(scale), ...writeWorkloads(scale)].filter(
      ({ name }) => !only || only.includes(name),
    );
    /** @type {Result[]} */
    const results = [];
    let rssMb = 0;
    for (const workload of wanted) {
      say(`${workload.name}  ${workload.title}`);
      const calls = PROBES + WARM_UP_REQUESTS + Math.ceil(seconds * ROUNDS * 2500);
      await workload.prepare?.(client, calls);
      await probe(workload, ours, raw, client);
      const turn = measurer(workload, load, client);
      const [mine, theirs] = [await turn(ours, true), await turn(raw, false)];
      await mine(WARM_UP_SECONDS, WARM_UP_REQUESTS);
      await theirs(WARM_UP_SECONDS, WARM_UP_REQUESTS);
      /** @type {{ ours: Figures[], raw: Figures[] }} */
      const rounds = { ours: [], raw: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        rounds.ours.push(await mine(seconds));
        rssMb = Math.max(rssMb, rssOf(ours.pid));
        rounds.raw.push(await theirs(seconds));
      }
      results.push({
        name: workload.name,
        title: workload.title,
        ours: together(rounds.ours),
        raw: together(rounds.raw),
      });
      const last = results.at(-1);
      if (last)
        say(
          `    ours ${last.ours.rps.toFixed(0)}/s, raw ${last.raw.rps.toFixed(0)}/s, ratio ${(last.ours.rps / last.raw.rps).toFixed(2)}`,
        );
    }
    return { scale, seconds, readyMs: ours.readyMs, readyCpuMs: ours.readyCpuMs, rssMb, results };
  } finally {
    load.kill();
    await Promise.all(servers.map((server) => server.stop()));
    await client.end();
  }
}

/** Both servers must give the same values before anything is timed. @param {any} workload @param {any} ours @param {any} raw @param {pg.Client} client */
async function probe(workload, ours, raw, client) {
  for (let i = 0; i < PROBES; i += 1) {
    const n = workload.writes ? i : i * 7;
    const key = () =>
      /** @type {Record<string, string>} */ (workload.writes ? { 'idempotency-key': randomUUID() } : {});
    const answer = await post(ours.port, '/graphql', workload.ours(n), { ...headersOf(workload), ...key() });
    const { path, body } = workload.raw(n);
    const reference = await post(raw.port, path, body, key());
    if (answer.errors) throw new Error(`${workload.name}: ${JSON.stringify(answer.errors)}`);
    deepStrictEqual(workload.picked(answer), reference, `${workload.name}: the two answers differ (request ${n})`);
    await workload.compare?.(client, n);
  }
}

/** @param {number} port @param {string} path @param {object} body @param {Record<string, string>} headers @returns {Promise<any>} */
async function post(port, path, body, headers) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** @param {any} workload @returns {Record<string, string>} */
const headersOf = ({ actor }) => ({ cookie: `zhuqi_session=${sessionIdOf(actor)}` });

/** Rounds of one workload; requests that write are used once, each server has its own. @param {any} workload @param {import('node:child_process').ChildProcess} load @param {pg.Client} client */
function measurer(workload, load, client) {
  return async (/** @type {import('./processes.mjs').Server} */ server, /** @type {boolean} */ isOurs) => {
    let used = PROBES;
    const count = workload.requests;
    return async (/** @type {number} */ duration, /** @type {number} */ most = Infinity) => {
      const from = workload.writes ? used : 0;
      const size = workload.writes ? Math.min(count - from, most, Math.ceil(duration * 2500)) : Math.min(count, most);
      const requests = Array.from({ length: size }, (_, i) => {
        const request = isOurs ? { path: '/graphql', body: workload.ours(from + i) } : workload.raw(from + i);
        return { path: request.path, body: JSON.stringify(request.body) };
      });
      const before = await cpuOf(server, client);
      load.send({
        port: server.port,
        headers: isOurs ? headersOf(workload) : {},
        requests,
        connections: CONNECTIONS,
        seconds: duration,
        once: !!workload.writes,
        most,
        keyed: !!workload.writes,
        faults: ['"errors":[', '"__typename":"Refusal"'],
      });
      const [result] = await once(load, 'message');
      const cpu = cpuBetween(before, await cpuOf(server, client), server);
      used += result.used;
      if (result.errors > 0) throw new Error(`${workload.name}: ${result.errors} errors\n${result.sample}`);
      return {
        rps: result.count / result.seconds,
        p50: result.p50,
        p99: result.p99,
        errors: result.errors,
        server: cpu.server / result.count,
        database: cpu.database / result.count,
      };
    };
  };
}

/** Mean over the rounds; the worst p99. @param {Figures[]} rounds @returns {Figures} */
function together(rounds) {
  const mean = (/** @type {keyof Figures} */ key) => rounds.reduce((sum, round) => sum + round[key], 0) / rounds.length;
  return {
    rps: mean('rps'),
    p50: mean('p50'),
    p99: Math.max(...rounds.map(({ p99 }) => p99)),
    server: mean('server'),
    database: mean('database'),
    errors: 0,
  };
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}
