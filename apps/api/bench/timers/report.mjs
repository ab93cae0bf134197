// The figures of the timers as people read them, each with its goal.

/** @param {number[]} values @param {number} share */
const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** @param {import('./run.mjs').TimersOutcome} outcome */
export function timersReport(outcome) {
  const { timers, idle, claim, claimed, overdue, workedOffSeconds, relayed, rssMb, fired, events, clocks } = outcome;
  const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
  return [
    `${timers} open timers, then ${overdue} of them overdue; two cores shared by worker, PostgreSQL and whatever else runs.`,
    '',
    '| what | measured | goal |',
    '|---|---|---|',
    `| idle tick, p50 / p99 | ${ms(quantile(idle, 0.5))} / ${ms(quantile(idle, 0.99))} | p99 ≤ 5 ms |`,
    `| ${claimed} claimed out of ${overdue} overdue, median / worst | ${ms(quantile(claim, 0.5))} / ${ms(quantile(claim, 1))} | ≤ 50 ms |`,
    `| ${overdue} overdue fired by one worker, from its start | ${workedOffSeconds.toFixed(1)} s | ≤ 60 s |`,
    `| of their events, relayed and told by then | ${relayed} | – |`,
    `| each fired once (timers fired, events, clocks) | ${fired}, ${events}, ${clocks}${eachFiredOnce(outcome) ? '' : ' — NOT ONCE'} | ${overdue} each |`,
    `| worker, highest resident memory | ${rssMb.toFixed(0)} MB | ≤ 250 MB |`,
  ].join('\n');
}

/** @param {import('./run.mjs').TimersOutcome} outcome */
export const eachFiredOnce = ({ fired, events, clocks, overdue }) =>
  fired === overdue && events === overdue && clocks === overdue;
