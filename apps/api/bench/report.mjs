// The table people read, and its place in docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { sizesOf } from './fill.mjs';

/** @param {number} value @param {number} digits */
const n = (value, digits) => value.toFixed(digits);

/** @param {import('./run.mjs').Outcome} outcome */
export function workReport({ scale, seconds, readyMs, readyCpuMs, rssMb, results }) {
  const { enterprises, problems, visits } = sizesOf(scale);
  const cost = (/** @type {import('./run.mjs').Figures} */ f) => f.server + f.database;
  const rows = results.map(({ name, title, ours, raw }) =>
    [
      `**${name}** ${title}`,
      n(ours.rps, 0),
      n(raw.rps, 0),
      `**${n(ours.rps / raw.rps, 2)}**`,
      `${n(ours.p50, 1)} / ${n(ours.p99, 0)}`,
      `${n(raw.p50, 1)} / ${n(raw.p99, 0)}`,
      `${n(ours.server, 2)} + ${n(ours.database, 2)}`,
      `${n(raw.server, 2)} + ${n(raw.database, 2)}`,
      n(cost(ours) / cost(raw), 2),
    ].join(' | '),
  );
  return [
    `Scale ${scale}: ${enterprises} enterprises, ${problems} problems, ${problems * 2} events, ${visits} visits. Node ${process.versions.node}, ${cpus().length} cores, ` +
      `${Math.round(totalmem() / 2 ** 30)} GB; 8 connections, 3 rounds of ${seconds} s each in turns, fsync on.`,
    '',
    '| work | ours /s | raw /s | ratio | ours p50 / p99 ms | raw p50 / p99 ms | ours CPU ms (server + db) | raw CPU ms | CPU ours : raw |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
    `API: ready ${n(readyMs / 1000, 2)} s after its process starts, for ${n(readyCpuMs / 1000, 2)} s of CPU; ${n(rssMb, 0)} MB resident under load (highest reading).`,
  ].join('\n');
}

/** Replaces the table between the marks `<!-- NAME:start -->` and `<!-- NAME:end -->`. @param {string} file @param {string} mark @param {string} report */
export function replaceTable(file, mark, report) {
  const text = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- ${mark}:start -->`, `<!-- ${mark}:end -->`];
  const [before, after] = [text.split(start)[0], text.split(end)[1]];
  if (before === undefined || after === undefined) throw new Error(`${file} has no ${start} … ${end}`);
  writeFileSync(file, `${before}${start}\n\n${report}\n\n${end}${after}`);
}
