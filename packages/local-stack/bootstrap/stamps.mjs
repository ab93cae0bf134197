// "Has this changed since the last time?": a hash of the contents of files, kept in node_modules/.cache.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './settings.mjs';

/** @param {string} name */
const stampFile = (name) => join(root, 'node_modules', '.cache', 'zhuqi', name);

/** @param {string[]} paths files and folders, relative to the root @returns {string} */
export function hashOf(paths) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const path of paths.flatMap(filesUnder).sort()) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** @param {string} name @param {string} hash */
export function isCurrent(name, hash) {
  return existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === hash;
}

/** @param {string} name @param {string} hash */
export function remember(name, hash) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), hash);
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  const names = readdirSync(full).filter((name) => name !== 'node_modules' && name !== 'dist');
  return names.flatMap((name) => filesUnder(`${path}/${name}`));
}
