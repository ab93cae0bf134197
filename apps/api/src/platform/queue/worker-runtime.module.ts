import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { defaultRelayTimings, type RelayTimings } from './ledger-relay.js';
import { QueueModule } from './queue.module.js';
import { WorkerParts } from './worker-parts.js';
import { RELAY_TIMINGS, WorkerRuntime } from './worker-runtime.js';

/** Turns the process that imports it into a worker. Handlers, ledgers and tasks are those of its other modules. */
@Module({})
export class WorkerRuntimeModule {
  static with(timings: Partial<RelayTimings> = {}): DynamicModule {
    return {
      module: WorkerRuntimeModule,
      imports: [DiscoveryModule, QueueModule],
      providers: [
        WorkerParts,
        WorkerRuntime,
        { provide: RELAY_TIMINGS, useValue: { ...defaultRelayTimings, ...timings } },
      ],
    };
  }
}
