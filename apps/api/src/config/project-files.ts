import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findPackage(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('No package.json above this file: the program has left its folder.');
  return findPackage(parent);
}

// The only place that asks where it is: from src under jest, from dist, and from a chunk of the bundle (ADR 0009).
const apiFolder = findPackage(dirname(fileURLToPath(import.meta.url)));

/** A file of apps/api that ships beside the program. @param path from apps/api */
export const apiFile = (path: string): string => join(apiFolder, path);

/** A file of the workspace that ships beside the program. @param path from the root */
export const workspaceFile = (path: string): string => join(apiFolder, '..', '..', path);
