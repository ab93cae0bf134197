// npm run bench [-- --scale 0.1|1] [--seconds n] [--only W1,W2] [--write]: our API against a hand-written server, in one run.
// npm run bench -- replan …: see bench-replan.mjs.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureCompiled, ensureInstalled } from './bootstrap/prepare.mjs';
import { PlainError, runMain, say, step } from './bootstrap/say.mjs';
import { checkDataFolder, checkNode, readSettings, root } from './bootstrap/settings.mjs';

const USAGE = '用法：npm run bench -- [--scale 0.1|1] [--seconds 1…60] [--only W1,W2] [--write]';

/** Measurements with a command line of their own. @type {Record<string, (args: string[]) => Promise<void>>} */
const others = {
  replan: async (args) => (await import('./bench-replan.mjs')).benchReplan(args),
};

const [name = '', ...rest] = process.argv.slice(2);
await runMain(() => (others[name] ? others[name](rest) : benchServers()));

async function benchServers() {
  const { scale, seconds, only, write } = readOptions();
  checkNode();
  // A data folder of its own: the measured database is never the one people work in.
  const dataFolder = join(readSettings().dataFolder, `bench-${scale}`);
  checkDataFolder(dataFolder);
  await ensureInstalled();
  await ensureCompiled();
  const { acquireEmbeddedPostgres } = await import('./dist/embedded-postgres.js');
  const { migrate } = await import('./dist/migrate.js');
  const { runBench } = await import('../../apps/api/bench/run.mjs');
  const { reportOf, writeReport } = await import('../../apps/api/bench/report.mjs');
  const postgres = await acquireEmbeddedPostgres(dataFolder);
  try {
    const { databaseUrl } = postgres;
    await step('数据库结构 (migrations)', () => migrate(databaseUrl));
    const outcome = await runBench({ databaseUrl, dataFolder, scale, seconds, only, say });
    say('');
    say(reportOf(outcome));
    if (write) writeReport(outcome, join(root, 'apps', 'api', 'docs', 'performance.md'));
  } finally {
    await postgres.release();
  }
}

/** @returns {{ scale: number, seconds: number, only: string[] | null, write: boolean }} */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        scale: { type: 'string', default: '0.1' },
        seconds: { type: 'string', default: '5' },
        only: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    });
    const [scale, seconds] = [Number(values.scale), Number(values.seconds)];
    if (!(scale >= 0.01 && scale <= 1) || !(seconds >= 1 && seconds <= 60)) throw new PlainError(USAGE);
    return { scale, seconds, only: values.only?.split(',') ?? null, write: values.write };
  } catch (error) {
    throw error instanceof PlainError ? error : new PlainError(USAGE);
  }
}
