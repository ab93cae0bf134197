// The database a script works on: DATABASE_URL, or the embedded one for as long as the script runs.
import { ensureCompiled, ensureInstalled } from './prepare.mjs';
import { checkDataFolder, checkNode, readSettings } from './settings.mjs';

/**
 * @template T
 * @param {(databaseUrl: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(work) {
  checkNode();
  const { databaseUrl, dataFolder } = readSettings();
  await ensureInstalled();
  await ensureCompiled(['packages/local-stack']);
  if (databaseUrl) return work(databaseUrl);
  checkDataFolder(dataFolder);
  const { acquireEmbeddedPostgres } = await import('../dist/embedded-postgres.js');
  const embedded = await acquireEmbeddedPostgres(dataFolder);
  try {
    return await work(embedded.databaseUrl);
  } finally {
    await embedded.release();
  }
}
