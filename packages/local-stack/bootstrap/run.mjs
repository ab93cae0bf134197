import { spawn } from 'node:child_process';
import { root } from './settings.mjs';
import { PlainError, progress } from './say.mjs';

/**
 * Runs a program in the root (or `options.cwd`), its output shown as progress. Fails with `failure` as one sentence.
 * @param {string} program @param {string[]} args @param {string} failure
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<void>}
 */
export async function run(program, args, failure, options = {}) {
  const code = await exitCodeOf(program, args, { stdio: ['ignore', progress.stream, process.stderr], ...options });
  if (code !== 0) throw new PlainError(failure);
}

/**
 * @param {string} program @param {string[]} args @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} a program ended by a signal counts as 1
 */
export function exitCodeOf(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, ...options });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
