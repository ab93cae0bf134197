import { DiscoveryService } from '@nestjs/core';

/** Something the worker does every so often, by itself; any number of workers may do it at once. */
export interface WorkerTask {
  /** @returns true to be called again at once: there is more to do */
  run(): Promise<boolean>;
}

/** Marks a provider as a task of the worker; never run twice at once in one process. */
export const RunsInWorker = DiscoveryService.createDecorator<{ readonly everyMs: number }>();
