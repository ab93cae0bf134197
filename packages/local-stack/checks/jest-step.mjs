import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodeOf } from '../bootstrap/run.mjs';
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
    return countOf(JSON.parse(readFileSync(report, 'utf8')), code);
  } catch (error) {
    process.stderr.write(`${error}\n`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A file that does not even load, a skipped test, no tests at all or an error outside the tests are failures too.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} report
 * @param {number} code jest's exit code
 * @returns {Count}
 */
export function countOf(report, code) {
  const failed =
    report.numFailedTests + report.numPendingTests + report.numTodoTests + report.numRuntimeErrorTestSuites;
  const unexplained = failed === 0 && (code !== 0 || report.numPassedTests === 0) ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + unexplained };
}
