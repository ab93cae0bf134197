import type { JobCounts, JobOutcome, JobRowResult, RunningJob } from '../../../platform/jobs/job.types.js';

/**
 * Acts on one row after the other, each on its own; what an earlier attempt had settled before its worker died is kept.
 * A row settled but not yet written down is acted on again, under the same key, and so says what it said.
 */
export async function runBulkRows(
  job: RunningJob,
  ids: readonly string[],
  act: (id: string) => Promise<JobRowResult>,
): Promise<JobOutcome> {
  const results: JobRowResult[] = [...(job.before.results ?? [])];
  const settled = new Set(results.map(({ id }) => id));
  const progress = () => ({ total: ids.length, done: results.length, counts: countsOf(results), errors: [], results });
  for (const id of ids) {
    if (settled.has(id)) continue;
    await job.progress(progress());
    results.push(await act(id));
  }
  return { ...progress(), output: null };
}

function countsOf(results: readonly JobRowResult[]): JobCounts {
  const updated = results.filter(({ ok }) => ok).length;
  return { created: 0, updated, unchanged: 0, failed: results.length - updated, rows: results.length };
}
