import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config/env.schema.js';
import { CoreModule } from './core.module.js';

/** The worker process: relays, clocks and job handlers over the core. A feature adds its handlers here. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return { module: WorkerModule, imports: [CoreModule.with(config)] };
  }
}
