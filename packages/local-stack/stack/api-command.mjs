// The API's command line (apps/api/src/cli.ts), run for a step of ours or for `npm run zhuqi`.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { run } from '../bootstrap/run.mjs';
import { root } from '../bootstrap/settings.mjs';

export const cliEntry = join(root, 'apps', 'api', 'dist', 'bundle', 'cli.js');

/** @param {string[]} args @param {NodeJS.ProcessEnv} env @param {string} failure one sentence */
export async function runApiCommand(args, env, failure) {
  await run(process.execPath, [cliEntry, ...args], failure, { env });
}

/** What the command prints with --json. @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<unknown>} */
export async function askApiCommand(args, env) {
  const { stdout } = await promisify(execFile)(process.execPath, [cliEntry, ...args, '--json'], { cwd: root, env });
  return JSON.parse(stdout);
}
