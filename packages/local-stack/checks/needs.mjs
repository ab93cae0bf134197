// Programs that tests use and npm does not bring. A missing one is a failure, never a reason to skip.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian's two builds of the same browser: the one without windows draws the same pages for a seventh less work. */
const CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** The Chromium that tests drive: the one CHROMIUM_PATH names, or one of Debian's. @returns {string | undefined} */
export const findChromium = (env = process.env) =>
  (env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : CHROMIUMS).find(isExecutable);

/** @returns {string[]} what is missing, a sentence each */
export function missingPrograms(env = process.env) {
  const onPath = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'redis-server'));
  const missing = [];
  if (!findChromium(env))
    missing.push('Chromium is missing: apt-get install chromium-headless-shell fonts-noto-cjk, or set CHROMIUM_PATH.');
  if (!onPath.some(isExecutable)) missing.push('redis-server is missing: apt-get install redis-server.');
  return missing;
}
