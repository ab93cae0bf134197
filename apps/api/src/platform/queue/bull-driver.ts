import type { Job, WorkerOptions } from 'bullmq';

/** The little of BullMQ's Queue that is used; the same on Redis and on PostgreSQL. */
export interface BullQueue {
  addBulk(jobs: Array<{ name: string; data: object; opts: { jobId: string } }>): Promise<unknown>;
  getWaitingCount(): Promise<number>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** The little of BullMQ's Worker that is used. */
export interface BullWorker {
  waitUntilReady(): Promise<unknown>;
  /** Waits for running jobs unless forced. */
  close(force?: boolean): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: Job | undefined, error: Error) => void): unknown;
}

export type Process = (job: Pick<Job, 'name' | 'data'>) => Promise<void>;

/** Makes queues and workers on one server. */
export interface BullDriver {
  queue(name: string): BullQueue;
  worker(name: string, process: Process, concurrency: number): BullWorker;
  /** Ends the connections it opened; queues and workers are closed before. */
  close(): Promise<void>;
}

/** Nothing is kept and nothing is tried again here: the ledger in PostgreSQL does both. */
export const jobOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;

/**
 * A job whose worker was killed is given to another one after at most 15 s. Beyond that the defaults' back-off of 15 s
 * after an error would make every short outage long.
 */
export const workerOptions = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 5,
  runRetryDelay: 1_000,
  drainDelay: 2,
} as const satisfies Partial<WorkerOptions>;
