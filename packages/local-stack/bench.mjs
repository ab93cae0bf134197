// npm run bench [-- work|timers|replan …] [--write]: measures, on a database of its own; see apps/api/bench/measures.mjs.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureCompiled, ensureInstalled } from './bootstrap/prepare.mjs';
import { PlainError, runMain, say, step } from './bootstrap/say.mjs';
import { checkDataFolder, checkNode, readSettings, root } from './bootstrap/settings.mjs';

await runMain(async () => {
  checkNode();
  await ensureInstalled();
  await ensureCompiled();
  const { measures } = await import('../../apps/api/bench/measures.mjs');
  const { replaceTable } = await import('../../apps/api/bench/report.mjs');
  const { mark, folder, run, write } = chosen(measures, process.argv.slice(2));
  // A data folder of its own: the measured database is never the one people work in.
  const dataFolder = join(readSettings().dataFolder, folder);
  checkDataFolder(dataFolder);
  const { acquireEmbeddedPostgres } = await import('./dist/embedded-postgres.js');
  const { migrate } = await import('./dist/migrate.js');
  const postgres = await acquireEmbeddedPostgres(dataFolder);
  try {
    const { databaseUrl } = postgres;
    await step('数据库结构 (migrations)', () => migrate(databaseUrl));
    const { report, sound } = await run({ databaseUrl, dataFolder, say });
    say('');
    say(report);
    if (write) replaceTable(join(root, 'apps', 'api', 'docs', 'performance.md'), mark, report);
    if (!sound) process.exitCode = 1;
  } finally {
    await postgres.release();
  }
});

/** @param {typeof import('../../apps/api/bench/measures.mjs').measures} measures @param {string[]} typed */
function chosen(measures, typed) {
  const named = typed[0] !== undefined && !typed[0].startsWith('-');
  const measure = measures[named ? (typed[0] ?? '') : 'work'];
  const usage = Object.entries(measures).map(
    ([name, { usage: more }]) => `  npm run bench -- ${name} ${more} [--write]`,
  );
  const wrong = new PlainError(['用法：', ...usage].join('\n'));
  if (!measure) throw wrong;
  try {
    const options = { ...measure.options, write: { type: /** @type {const} */ ('boolean'), default: false } };
    const { values } = parseArgs({ args: typed.slice(named ? 1 : 0), options });
    const plan = measure.plan(values);
    if (!plan) throw wrong;
    return { mark: measure.mark, write: values.write === true, ...plan };
  } catch {
    throw wrong;
  }
}
