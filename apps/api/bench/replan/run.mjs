// The measurement: fill, let clients work, edit the calendar under them, wait for the job, check what must be true.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { cpuBetween, cpuOf, startServer } from '../processes.mjs';
import { checkReplanned } from './checks.mjs';
import { clientsOf, together } from './clients.mjs';
import { ADMIN_SESSION, dayToChange, fillOpenClocks, letRemindersFallDue, TO_SIGN } from './fill.mjs';

const WINDOWS_BEFORE = 4;
const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

const PREVIEW = `query P($edit: CalendarEditInput!) { calendarPreview(edit: $edit, take: 25) { __typename
  ... on CalendarPreview { token counts { open moved cases } } ... on Refusal { code message } } }`;
const APPLY = `mutation A($input: ApplyCalendarInput!) { applyCalendarEdit(input: $input) { __typename ... on Job { id } ... on Refusal { code message } } }`;

/**
 * @typedef {{ p50: number, p99: number, rps: number }} Clients
 * @typedef {{ clocks: number, moved: number, previewSeconds: number, applySeconds: number, jobSeconds: number, cpuSeconds: number, fired: number, before: Clients, during: Clients }} Outcome
 * @param {{ databaseUrl: string, dataFolder: string, clocks: number, say: (line: string) => void }} options
 * @returns {Promise<Outcome>}
 */
export async function runReplan({ databaseUrl, dataFolder, clocks, say }) {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'bench' });
  await client.connect();
  const now = new Date();
  say(`  ${clocks} open clocks, ${TO_SIGN} problems to sign …`);
  const calendar = await fillOpenClocks(client, clocks, now);
  const env = {
    DATABASE_URL: databaseUrl,
    ZHUQI_DATA: dataFolder,
    ZHUQI_DEMO: 'off',
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
  };
  const api = await startServer({
    name: 'bench-api',
    entry: here('../../dist/main.js'),
    port: await freePort(),
    env,
    ready: '/readyz',
  });
  const worker = startWorker(env);
  const load = fork(here('../load.mjs'));
  try {
    const work = clientsOf(load, api.port, clocks + 1, TO_SIGN);
    await work();
    say('before …');
    const before = [];
    for (let i = 0; i < WINDOWS_BEFORE; i += 1) before.push(await work());

    const edit = { day: dayToChange(calendar, now), kind: 'OFF', reason: '台风停工' };
    await letRemindersFallDue(client, clocks);
    say(`during: ${edit.day} becomes a day off …`);
    /** @type {import('./clients.mjs').Window[]} */
    const during = [];
    const state = { isOver: false };
    const clientsGoOn = (async () => {
      while (!state.isOver) during.push(await work());
    })();
    const cpu = await cpuOf(worker, client);
    const times = await replan(client, asker(api.port), edit).finally(() => (state.isOver = true));
    const { server, database } = cpuBetween(cpu, await cpuOf(worker, client), worker);
    await clientsGoOn;
    await checkReplanned(client);
    return {
      clocks,
      cpuSeconds: (server + database) / 1000,
      fired: await firedSince(client, now),
      ...times,
      before: together(before),
      during: together(during),
    };
  } finally {
    load.kill();
    await Promise.all([api.stop(), worker.stop()]);
    await client.end();
  }
}

/** @param {pg.Client} client @param {ReturnType<typeof asker>} ask @param {object} edit */
async function replan(client, ask, edit) {
  const clock = [performance.now()];
  const { token, counts, ...refusal } = (await ask(PREVIEW, { edit })).calendarPreview;
  if (!token) throw new Error(JSON.stringify(refusal));
  clock.push(performance.now());
  const job = (await ask(APPLY, { input: { edit, token, confirmedCases: counts.cases } })).applyCalendarEdit;
  if (!job.id) throw new Error(JSON.stringify(job));
  clock.push(performance.now());
  const moved = await jobDone(client, job.id);
  clock.push(performance.now());
  const [previewSeconds = 0, applySeconds = 0, jobSeconds = 0] = clock
    .slice(1)
    .map((at, i) => (at - (clock[i] ?? at)) / 1000);
  return { moved, previewSeconds, applySeconds, jobSeconds };
}

/** @param {pg.Client} client @param {string} id @returns {Promise<number>} how many clocks it moved */
async function jobDone(client, id) {
  for (;;) {
    const { rows } = await client.query(`select state, failure, counts from user_job where id = $1`, [id]);
    const [job] = rows;
    if (job?.state === 'DONE') return Number(job.counts.updated);
    if (job?.state === 'FAILED' || job?.state === 'CANCELLED') throw new Error(`the job ended: ${job.failure}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** @param {pg.Client} client @param {Date} since */
async function firedSince(client, since) {
  const { rows } = await client.query(`select count(*)::int as n from timer where state = 'fired' and fired_at > $1`, [
    since,
  ]);
  return Number(rows[0]?.n ?? 0);
}

/** @param {number} port */
function asker(port) {
  return async (/** @type {string} */ query, /** @type {object} */ variables) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `zhuqi_session=${ADMIN_SESSION}` },
      body: JSON.stringify({ query, variables }),
    });
    /** @type {any} */
    const answer = await response.json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
}

/** @param {NodeJS.ProcessEnv} env @returns {import('../processes.mjs').Server} */
function startWorker(env) {
  const name = 'bench-worker';
  const child = spawn(process.execPath, [here('../../dist/worker.js')], {
    env: { ...process.env, ...env, PGAPPNAME: name },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  return {
    ...{ name, pid: child.pid ?? 0, port: 0, readyMs: 0, readyCpuMs: 0 },
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    },
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
