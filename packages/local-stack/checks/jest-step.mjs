import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exitCodeOf } from '../bootstrap/run.mjs';
import { say } from '../bootstrap/say.mjs';
import { root } from '../bootstrap/settings.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** Runs some projects of .config/jest.config.mjs; their tests are counted. @param {string[]} projects @returns {Promise<Count>} */
export async function runJest(projects) {
  const folder = mkdtempSync(join(tmpdir(), 'zhuqi-jest-'));
  const report = join(folder, 'report.json');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['-c', '.config/jest.config.mjs', '--json', '--outputFile', report, '--selectProjects', ...projects];
  try {
    // The JSON goes to the file; what people read goes to the error stream.
    const code = await exitCodeOf(process.execPath, [jest, ...flags], { stdio: ['ignore', 'ignore', 'inherit'] });
    return explain(countOf(JSON.parse(readFileSync(report, 'utf8')), code));
  } catch (error) {
    process.stderr.write(`${error}\n`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Real files of the developers, never committed; tests that read them skip where they are absent, and only there.
 * Fixtures of our own cover the same ground.
 */
const sharedData = resolve(root, process.env.ZHUQI_SHARED_DATA ?? '../shared/data');

/** @param {Count & { skipped: number }} count @returns {Count} */
function explain({ passed, failed, skipped }) {
  if (skipped === 0) return { passed, failed };
  const isExcused = !existsSync(sharedData);
  say(
    `${skipped} skipped${isExcused ? `: the shared test data are not at ${sharedData}` : ', which counts as failed'}`,
  );
  return { passed, failed: failed + (isExcused ? 0 : skipped) };
}

/**
 * A file that does not even load, no tests at all or an error outside the tests are failures too.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} report
 * @param {number} code jest's exit code
 * @returns {Count & { skipped: number }}
 */
export function countOf(report, code) {
  const failed = report.numFailedTests + report.numTodoTests + report.numRuntimeErrorTestSuites;
  const unexplained = failed === 0 && (code !== 0 || report.numPassedTests === 0) ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + unexplained, skipped: report.numPendingTests };
}
