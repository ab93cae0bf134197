import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { definedJobs, type JobDefinition } from './job-definition.js';
import { HandlesJob, pairHandlers, type JobHandler } from './job-handler.js';
import { RelaysLedger, type Ledger } from './ledger.js';
import { RunsInWorker, type WorkerTask } from './worker-task.js';

/** What the modules of this process bring to the worker, found by their decorators. */
@Injectable()
export class WorkerParts {
  constructor(private readonly discovery: DiscoveryService) {}

  ledgers(): Ledger[] {
    return this.discovery.getProviders({ metadataKey: RelaysLedger.KEY }).map((wrapper) => wrapper.instance as Ledger);
  }

  tasks(): Array<{ name: string; everyMs: number; task: WorkerTask }> {
    return this.discovery.getProviders({ metadataKey: RunsInWorker.KEY }).map((wrapper) => ({
      name: String(wrapper.name),
      everyMs: this.discovery.getMetadataByDecorator(RunsInWorker, wrapper)?.everyMs ?? 1_000,
      task: wrapper.instance as WorkerTask,
    }));
  }

  /** @throws Error when a declared job has no handler or several; the worker must not start half */
  jobs(): ReadonlyMap<string, { definition: JobDefinition; handler: JobHandler }> {
    const handlers = this.discovery.getProviders({ metadataKey: HandlesJob.KEY }).map((wrapper) => ({
      job: this.discovery.getMetadataByDecorator(HandlesJob, wrapper)?.name ?? '',
      handler: wrapper.instance as JobHandler,
    }));
    return pairHandlers(definedJobs(), handlers);
  }
}
