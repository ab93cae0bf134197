import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(
  process.env['ZHUQI_SHARED_DATA'] ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url)),
);

/** Path of a file of the developers' shared test data, or null where it is not present. */
export function sharedData(...path: string[]): string | null {
  const file = join(folder, ...path);
  return existsSync(file) ? file : null;
}
