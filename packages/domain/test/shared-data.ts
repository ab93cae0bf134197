import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.env['ZHUQI_SHARED_DATA'] ?? join(__dirname, '../../../../shared/data'));

/** Lines of a file of the developers' shared data without its header; null where the file is not at hand. */
export function sharedLines(name: string): readonly string[][] | null {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(','));
}
