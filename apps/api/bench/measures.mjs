// What `npm run bench` can measure, by the word that asks for it. `mark` is the table's place in docs/performance.md.
import { replanReport } from './replan/report.mjs';
import { runReplan } from './replan/run.mjs';
import { workReport } from './report.mjs';
import { runBench } from './run.mjs';
import { eachFiredOnce, timersReport } from './timers/report.mjs';
import { runTimers } from './timers/run.mjs';

/**
 * @typedef {{ databaseUrl: string, dataFolder: string, say: (line: string) => void }} Place
 * @typedef {object} Measure
 * @property {string} mark
 * @property {string} usage what may be typed after the word
 * @property {import('node:util').ParseArgsConfig['options']} options
 * @property {(values: Record<string, any>) => { folder: string, run: (place: Place) => Promise<{ report: string, sound: boolean }> } | null} plan
 *   null: a value is out of its bounds. `sound` false: what was measured went wrong
 */

const scaleOf = (/** @type {any} */ text) => (Number(text) >= 0.01 && Number(text) <= 1 ? Number(text) : null);

/** @type {Readonly<Record<string, Measure>>} */
export const measures = {
  work: {
    mark: 'bench',
    usage: '[--scale 0.1|1] [--seconds 1…60] [--only W1,W2]',
    options: {
      scale: { type: 'string', default: '0.1' },
      seconds: { type: 'string', default: '5' },
      only: { type: 'string' },
    },
    plan(values) {
      const [scale, seconds] = [scaleOf(values['scale']), Number(values['seconds'])];
      if (scale === null || !(seconds >= 1 && seconds <= 60)) return null;
      const only = values['only']?.split(',') ?? null;
      const run = async (/** @type {Place} */ place) => ({
        report: workReport(await runBench({ ...place, scale, seconds, only })),
        sound: true,
      });
      return { folder: `bench-${scale}`, run };
    },
  },
  timers: {
    mark: 'timers',
    usage: '[--scale 0.1|1]',
    options: { scale: { type: 'string', default: '0.1' } },
    plan(values) {
      const scale = scaleOf(values['scale']);
      if (scale === null) return null;
      const run = async (/** @type {Place} */ place) => {
        const outcome = await runTimers({ ...place, scale });
        return { report: timersReport(outcome), sound: eachFiredOnce(outcome) };
      };
      return { folder: `bench-timers-${scale}`, run };
    },
  },
  replan: {
    mark: 'replan',
    usage: '[--clocks 1000…1000000]',
    options: { clocks: { type: 'string', default: '100000' } },
    plan(values) {
      const clocks = Number(values['clocks']);
      if (!Number.isInteger(clocks) || clocks < 1000 || clocks > 1_000_000) return null;
      const run = async (/** @type {Place} */ place) => ({
        report: replanReport(await runReplan({ ...place, clocks })),
        sound: true,
      });
      return { folder: 'bench-replan', run };
    },
  },
};
