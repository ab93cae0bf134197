import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PlainError, progress, say } from './say.mjs';
import { root } from './settings.mjs';

/** @typedef {import('node:child_process').SpawnOptions & { hide?: RegExp }} RunOptions hide: lines not worth showing */

/**
 * Runs a program in the root (or `options.cwd`), its output shown as progress. Fails with `failure` as one sentence.
 * @param {string} program @param {string[]} args @param {string} failure @param {RunOptions} [options]
 * @returns {Promise<void>}
 */
export async function run(program, args, failure, options = {}) {
  const code = await exitCodeOf(program, args, { stdio: ['ignore', progress.stream, process.stderr], ...options });
  if (code !== 0) throw new PlainError(failure);
}

/**
 * @param {string} program @param {string[]} args @param {RunOptions} options
 * @returns {Promise<number>} a program ended by a signal counts as 1
 */
export function exitCodeOf(program, args, { hide, ...options }) {
  const stdio = /** @type {import('node:child_process').StdioOptions} */ (
    hide ? ['ignore', 'pipe', 'pipe'] : options.stdio
  );
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, ...options, stdio });
    for (const input of hide ? [child.stdout, child.stderr] : []) {
      if (input) createInterface({ input }).on('line', (line) => !hide?.test(line) && say(line));
    }
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
