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

/** @returns {string[]} what is missing, a sentence each */
export function missingPrograms(env = process.env) {
  const onPath = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'redis-server'));
  const missing = [];
  if (!isExecutable(env.CHROMIUM_PATH || '/usr/bin/chromium')) {
    missing.push('Chromium is missing: apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH.');
  }
  if (!onPath.some(isExecutable)) missing.push('redis-server is missing: apt-get install redis-server.');
  return missing;
}
