// The table people read.
import { cpus, loadavg } from 'node:os';
import { TO_SIGN } from './fill.mjs';

/** @param {import('./run.mjs').Outcome} outcome */
export function replanReport({
  clocks,
  moved,
  previewSeconds,
  applySeconds,
  jobSeconds,
  cpuSeconds,
  fired,
  before,
  during,
}) {
  const n = (/** @type {number} */ value, digits = 0) => value.toFixed(digits);
  const rows = [
    ['open clocks, with three timers each', `${clocks + TO_SIGN}`],
    ['moved by the edit', `${moved}`],
    ['preview, counting all of them', `${n(previewSeconds, 1)} s`],
    ['putting it in force', `${n(applySeconds, 1)} s`],
    ['**re-planned**', `**${n(jobSeconds / 60, 2)} min**, ${n((clocks + TO_SIGN) / jobSeconds)} clocks/s`],
    ['CPU of it: worker and its database sessions', `${n(cpuSeconds)} s`],
    ['reminders fired meanwhile, each once', `${fired}`],
    ['clients before: p50 / p99', `${n(before.p50, 1)} / ${n(before.p99)} ms, ${n(before.rps)} requests/s`],
    ['clients during: p50 / p99', `${n(during.p50, 1)} / ${n(during.p99)} ms, ${n(during.rps)} requests/s`],
  ];
  return [
    `Node ${process.versions.node}, ${cpus().length} cores (load average ${loadavg()[0]?.toFixed(0)} at the end); 8 clients list and sign (9 : 1), one API, one worker, fsync on. p50: median of windows of 5 s; p99: the worst window's.`,
    '',
    '| calendar edit | |',
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
  ].join('\n');
}
