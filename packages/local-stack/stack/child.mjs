import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { nodeFlags as usualFlags } from '../../../apps/api/node-flags.mjs';
import { root } from '../bootstrap/settings.mjs';
import { keepLog } from './log-file.mjs';

const PATIENCE = 30_000;

/**
 * One process of ours.
 * @typedef {object} Child
 * @property {number} pid
 * @property {Promise<number | string>} ended exit code, or the name of the signal
 * @property {() => string} lastLines of its output
 * @property {() => Promise<void>} stop asks it to finish what it is doing, and insists after 30 s
 * @property {() => void} kill at once
 */

/**
 * @param {{ name: string, entry: string, nodeFlags?: string[], env: NodeJS.ProcessEnv, logFolder: string }} options entry: relative to the root
 * @returns {Child}
 */
export function startChild({ name, entry, nodeFlags = [], env, logFolder }) {
  // A process group of its own: Ctrl-C goes to npm start alone, which then asks its children in order.
  const child = spawn(process.execPath, [...usualFlags, ...nodeFlags, join(root, entry)], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = keepLog(name, join(logFolder, `${name}.log`), child);
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return {
    pid: child.pid ?? 0,
    ended,
    lastLines: log.lastLines,
    kill: () => void child.kill('SIGKILL'),
    async stop() {
      child.kill('SIGTERM');
      const patience = new AbortController();
      const late = sleep(PATIENCE, true, { signal: patience.signal }).catch(() => false);
      if ((await Promise.race([ended, late])) === true) child.kill('SIGKILL');
      await ended;
      patience.abort();
    },
  };
}

/**
 * Keeps a child running: when it ends unasked, it is started again after 1, 2, 4 … 30 s.
 * @param {() => Child} start @param {(reason: number | string, seconds: number) => void} onRestart
 */
export function keepRunning(start, onRestart) {
  let child = start();
  let stopped = false;
  let seconds = 1;
  const pause = new AbortController();
  const watch = async () => {
    while (!stopped) {
      const from = Date.now();
      const reason = await child.ended;
      if (stopped) return;
      if (Date.now() - from > 60_000) seconds = 1;
      onRestart(reason, seconds);
      await sleep(seconds * 1000, undefined, { signal: pause.signal }).catch(() => undefined);
      seconds = Math.min(seconds * 2, 30);
      if (!stopped) child = start();
    }
  };
  void watch();
  return {
    pid: () => child.pid,
    kill: () => child.kill(),
    async stop() {
      stopped = true;
      pause.abort();
      await child.stop();
    },
  };
}
