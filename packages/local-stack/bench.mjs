// npm run bench [-- --scale 0.1|1] [--seconds n] [--only W1,W2] [--write]: our API against a hand-written server, in one run.
// npm run bench -- timers [--scale 0.1|1] [--write]: a million open timers and a crowd of overdue ones.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureCompiled, ensureInstalled } from './bootstrap/prepare.mjs';
import { PlainError, runMain, say, step } from './bootstrap/say.mjs';
import { checkDataFolder, checkNode, readSettings, root } from './bootstrap/settings.mjs';

const USAGE =
  '用法：npm run bench -- [--scale 0.1|1] [--seconds 1…60] [--only W1,W2] [--write]\n      npm run bench -- timers [--scale 0.1|1] [--write]';

await runMain(async () => {
  const { what, scale, seconds, only, write } = readOptions();
  checkNode();
  // A data folder of its own: the measured database is never the one people work in.
  const dataFolder = join(readSettings().dataFolder, what === 'work' ? `bench-${scale}` : `bench-${what}-${scale}`);
  checkDataFolder(dataFolder);
  await ensureInstalled();
  await ensureCompiled();
  const { acquireEmbeddedPostgres } = await import('./dist/embedded-postgres.js');
  const { migrate } = await import('./dist/migrate.js');
  const { measures } = await import('../../apps/api/bench/measures.mjs');
  const { replaceTable } = await import('../../apps/api/bench/report.mjs');
  const measure = measures[what];
  if (!measure) throw new PlainError(`${USAGE}\n${Object.keys(measures).join(' | ')}`);
  const postgres = await acquireEmbeddedPostgres(dataFolder);
  try {
    const { databaseUrl } = postgres;
    await step('数据库结构 (migrations)', () => migrate(databaseUrl));
    const { report, sound } = await measure.run({ databaseUrl, dataFolder, scale, seconds, only, say });
    say('');
    say(report);
    if (write) replaceTable(join(root, 'apps', 'api', 'docs', 'performance.md'), measure.mark, report);
    if (!sound) process.exitCode = 1;
  } finally {
    await postgres.release();
  }
});

/** @returns {{ what: string, scale: number, seconds: number, only: string[] | null, write: boolean }} */
function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        scale: { type: 'string', default: '0.1' },
        seconds: { type: 'string', default: '5' },
        only: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    });
    const [scale, seconds] = [Number(values.scale), Number(values.seconds)];
    if (!(scale >= 0.01 && scale <= 1) || !(seconds >= 1 && seconds <= 60)) throw new PlainError(USAGE);
    return {
      what: positionals[0] ?? 'work',
      scale,
      seconds,
      only: values.only?.split(',') ?? null,
      write: values.write,
    };
  } catch (error) {
    throw error instanceof PlainError ? error : new PlainError(USAGE);
  }
}
