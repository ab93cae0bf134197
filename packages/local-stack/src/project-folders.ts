import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(from: string): string {
  if (existsSync(join(from, 'pnpm-workspace.yaml'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('The workspace root (pnpm-workspace.yaml) was not found above this file.');
  return findRoot(parent);
}

/** Root of the workspace, wherever this file runs from: src under jest, dist otherwise. */
export const workspaceRoot = findRoot(dirname(fileURLToPath(import.meta.url)));
export const schemaFolder = join(workspaceRoot, 'prisma', 'schema');
export const migrationsFolder = join(workspaceRoot, 'prisma', 'migrations');
export const snapshotFile = join(migrationsFolder, 'schema.snapshot.prisma');
