import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is yes. @throws Error after `ms`, with what was last seen */
export async function until(
  condition: () => boolean | Promise<boolean>,
  ms = 15_000,
  what = 'condition',
): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`${what}: not within ${ms} ms`);
    await sleep(25);
  }
}
