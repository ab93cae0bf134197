// The two servers as processes, and what they cost: CPU of the server and of its own PostgreSQL sessions, memory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** Clock ticks per second of /proc; 100 on every Linux that Node runs on. */
const TICKS = 100;

/**
 * @typedef {object} Server
 * @property {string} name application_name of its sessions
 * @property {number} pid
 * @property {number} port
 * @property {number} readyMs from spawn to the first ready answer
 * @property {number} readyCpuMs what it used until then; other work on the machine does not lengthen it
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{ name: string, entry: string, port: number, env: NodeJS.ProcessEnv, ready: string, flags?: string[] }} options
 * @returns {Promise<Server>}
 */
export async function startServer({ name, entry, port, env, ready, flags = [] }) {
  const from = performance.now();
  const child = spawn(process.execPath, [...flags, entry], {
    env: { ...process.env, ...env, PORT: String(port), PGAPPNAME: name },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk) => (output = `${output}${chunk}`.slice(-4000)));
  const ended = once(child, 'exit');
  for (let alive = true; alive;) {
    if (await isReady(`http://127.0.0.1:${port}${ready}`)) break;
    alive = child.exitCode === null && performance.now() - from < 30_000;
    if (!alive) {
      child.kill('SIGKILL');
      throw new Error(`${name} did not start\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    name,
    pid: child.pid ?? 0,
    port,
    readyMs: performance.now() - from,
    readyCpuMs: cpuMs(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** @param {string} url */
async function isReady(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}

/** CPU milliseconds used so far, by process. @param {Server} server @param {import('pg').Client} client */
export async function cpuOf(server, client) {
  const { rows } = await client.query('select pid from pg_stat_activity where application_name = $1', [server.name]);
  const pids = [server.pid, ...rows.map(({ pid }) => Number(pid))];
  return new Map(pids.map((pid) => [pid, cpuMs(pid)]));
}

/** @param {Map<number, number>} before @param {Map<number, number>} after @param {Server} server */
export function cpuBetween(before, after, server) {
  let database = 0;
  for (const [pid, ms] of after) if (pid !== server.pid) database += ms - (before.get(pid) ?? 0);
  return { server: (after.get(server.pid) ?? 0) - (before.get(server.pid) ?? 0), database };
}

/** @param {number} pid */
function cpuMs(pid) {
  try {
    // The name, second field, may hold spaces: count from behind its bracket.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  } catch {
    return 0;
  }
}

/** Resident memory in MB. @param {number} pid */
export function rssOf(pid) {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
  return Number(line ?? 0) / 1024;
}
