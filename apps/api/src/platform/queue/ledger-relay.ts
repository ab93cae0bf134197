import type { Database } from '../database/database.js';
import type { JobQueue } from './job-queue.js';
import type { Ledger } from './ledger.js';

export interface RelayTimings {
  readonly everyMs: number;
  /** After this long without an effect a job counts as lost. */
  readonly staleSeconds: number;
  readonly batch: number;
  /** The queue is topped up to about this many, never flooded: after an outage the ledger, not the queue, is long. */
  readonly highWater: number;
}

export const defaultRelayTimings: RelayTimings = { everyMs: 250, staleSeconds: 60, batch: 300, highWater: 500 };

/**
 * One round of a relay; any number of processes may run it, none leads. The rows are marked and the jobs added within
 * one transaction: when the queue refuses, the marks are rolled back; when the commit fails, the jobs find their rows
 * still due and do them, and the hint that follows finds nothing.
 * @returns true when there is probably more
 */
export async function relayOnce(
  database: Database,
  queue: JobQueue,
  ledger: Ledger,
  { batch, highWater, staleSeconds }: RelayTimings,
): Promise<boolean> {
  if ((await queue.waitingCount(ledger.job)) > highWater) return false;
  return database.transaction(async (tx) => {
    const payloads = await ledger.claim(tx, batch, staleSeconds);
    await queue.enqueue(ledger.job, payloads);
    return payloads.length === batch;
  });
}
