// What `npm run bench` can measure. Each gives the table people read; `mark` is its place in docs/performance.md.
import { reportOf } from './report.mjs';
import { runBench } from './run.mjs';
import { eachFiredOnce, timersReport } from './timers/report.mjs';
import { runTimers } from './timers/run.mjs';

/**
 * @typedef {{ databaseUrl: string, dataFolder: string, scale: number, seconds: number, only: string[] | null, say: (line: string) => void }} Options
 * @typedef {{ mark: string, run: (options: Options) => Promise<{ report: string, sound: boolean }> }} Measure
 */

/** @type {Readonly<Record<string, Measure>>} */
export const measures = {
  work: {
    mark: 'bench',
    run: async (options) => ({ report: reportOf(await runBench(options)), sound: true }),
  },
  timers: {
    mark: 'timers',
    run: async (options) => {
      const outcome = await runTimers(options);
      return { report: timersReport(outcome), sound: eachFiredOnce(outcome) };
    },
  },
};
