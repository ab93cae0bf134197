// npm run bench -- replan [--clocks 100000] [--write]: a calendar edit over so many open clocks while eight clients work.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureCompiled, ensureInstalled } from './bootstrap/prepare.mjs';
import { PlainError, say, step } from './bootstrap/say.mjs';
import { checkDataFolder, checkNode, readSettings, root } from './bootstrap/settings.mjs';

const USAGE = '用法：npm run bench -- replan [--clocks 1000…1000000] [--write]';

/** @param {string[]} args what follows `replan` */
export async function benchReplan(args) {
  const { clocks, write } = readOptions(args);
  checkNode();
  const dataFolder = join(readSettings().dataFolder, 'bench-replan');
  checkDataFolder(dataFolder);
  await ensureInstalled();
  await ensureCompiled();
  const { acquireEmbeddedPostgres } = await import('./dist/embedded-postgres.js');
  const { migrate } = await import('./dist/migrate.js');
  const { runReplan } = await import('../../apps/api/bench/replan/run.mjs');
  const { reportOf, writeReport } = await import('../../apps/api/bench/replan/report.mjs');
  const postgres = await acquireEmbeddedPostgres(dataFolder);
  try {
    const { databaseUrl } = postgres;
    await step('数据库结构 (migrations)', () => migrate(databaseUrl));
    const outcome = await runReplan({ databaseUrl, dataFolder, clocks, say });
    say('');
    say(reportOf(outcome));
    if (write) writeReport(outcome, join(root, 'apps', 'api', 'docs', 'performance.md'));
  } finally {
    await postgres.release();
  }
}

/** @param {string[]} args */
function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { clocks: { type: 'string', default: '100000' }, write: { type: 'boolean', default: false } },
    });
    const clocks = Number(values.clocks);
    if (!Number.isInteger(clocks) || clocks < 1000 || clocks > 1_000_000) throw new PlainError(USAGE);
    return { clocks, write: values.write };
  } catch (error) {
    throw error instanceof PlainError ? error : new PlainError(USAGE);
  }
}
