// npm test: everything. npm run check: the fast part. Every step runs, whatever failed before it; the last line is the
// count of tests, where each step without tests of its own counts as one.
import { join } from 'node:path';
import { runJest } from './checks/jest-step.mjs';
import { findChromium, missingPrograms } from './checks/needs.mjs';
import { regenerationChangesNothing } from './checks/regenerate.mjs';
import { ensureCompiled, ensureConsole, ensureInstalled } from './bootstrap/prepare.mjs';
import { exitCodeOf } from './bootstrap/run.mjs';
import { runMain, say } from './bootstrap/say.mjs';
import { checkNode } from './bootstrap/settings.mjs';

/** @typedef {import('./checks/jest-step.mjs').Count} Count */

const isFast = process.argv.includes('--fast');
const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

/** @param {string} entry of a package in node_modules, relative to the root @param {string[]} args */
const tool =
  (entry, ...args) =>
  async () => {
    const path = join('node_modules', ...entry.split('/'));
    const code = await exitCodeOf(process.execPath, [path, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
    return code === 0 ? PASSED : FAILED;
  };

/** @param {() => Promise<unknown>} work @returns {() => Promise<Count>} */
const succeeds = (work) => async () => {
  await work();
  return PASSED;
};

/** @typedef {[name: string, work: () => Promise<Count>]} Step */

/** Also makes the declarations that the others read. @type {Step} */
const types = ['types', tool('native-tsc/bin/tsc', '-b')];

/** @type {Step} */
const unit = ['unit', () => runJest(['domain-unit', 'stack-unit', 'api-unit', 'console-unit'])];

/** Lint uses one core for as long as the others take together. @type {Step[][]} */
const lanes = [
  [
    ['format', tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
    ['types of the console', tool('native-tsc/bin/tsc', '-p', 'apps/console', '--noEmit')],
    ['types of the tests', tool('native-tsc/bin/tsc', '-p', '.config/tsconfig.tests.json')],
    [
      'import rules',
      tool(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.config/dependency-cruiser.cjs',
        'apps',
        'packages',
      ),
    ],
    unit,
  ],
  [['lint', tool('eslint/bin/eslint.js', '-c', '.config/eslint.config.mjs', '--max-warnings', '0', '.')]],
];

/** @type {Step[]} */
const slowSteps = [
  ['programs', () => Promise.resolve(findPrograms())],
  ['regenerate and compare', async () => ((await regenerationChangesNothing()) ? PASSED : FAILED)],
  ['build', succeeds(() => ensureCompiled().then(ensureConsole))],
  ['integration', () => runJest(['api-int'])],
  // Fault tests mostly wait, browsers mostly work: together they leave no core idle.
  ['end to end, faults', () => runJest(['stack-e2e', 'api-e2e', 'console-e2e', 'faults'])],
];

await runMain(async () => {
  checkNode();
  await ensureInstalled();
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const table = [];
  const run = async (/** @type {Step[]} */ steps) => {
    for (const [name, work] of steps) {
      say(`\n── ${name}`);
      const from = Date.now();
      const { passed, failed } = await attempt(work);
      total.passed += passed;
      total.failed += failed;
      const line = `${failed === 0 ? '✓' : '✗'} ${name.padEnd(24)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${((Date.now() - from) / 1000).toFixed(1).padStart(7)} s`;
      table.push(line);
      say(line);
    }
  };
  await run([types]);
  await Promise.all(lanes.map(run));
  if (!isFast) await run(slowSteps);
  say(`\n${table.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

/** @param {() => Promise<Count>} work */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return FAILED;
  }
}

function findPrograms() {
  const missing = missingPrograms();
  for (const sentence of missing) say(sentence);
  process.env.CHROMIUM_PATH = findChromium() ?? '';
  return missing.length === 0 ? PASSED : FAILED;
}
