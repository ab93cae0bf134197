import { countOf } from './jest-step.mjs';

const REPORT = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('counting tests', () => {
  it('takes passed tests as they are', () => {
    expect(countOf(REPORT, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });

  it('counts files that do not load and tests still to be written as failures, and skipped ones apart', () => {
    expect(
      countOf({ ...REPORT, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, numRuntimeErrorTestSuites: 1 }, 1),
    ).toEqual({
      passed: 5,
      failed: 3,
      skipped: 2,
    });
  });

  it('does not believe in success when jest failed without saying why, or ran nothing', () => {
    expect(countOf(REPORT, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(countOf({ ...REPORT, numPassedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
