import { Logger, Module } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import type { BullDriver } from './bull-driver.js';
import { BullJobQueue } from './bull-job-queue.js';
import { JobQueue } from './job-queue.js';
import { PostgresDriver } from './postgres-driver.js';
import { RedisDriver } from './redis-driver.js';

/** Injection token of the server the queue runs on: Redis when configured, else PostgreSQL itself. */
export const BULL_DRIVER = Symbol('BULL_DRIVER');

const logger = new Logger('Queue');
const warn = (error: Error): void => logger.warn(error.message);

@Module({
  providers: [
    {
      provide: BULL_DRIVER,
      inject: [CONFIG],
      useFactory: async (config: Config): Promise<BullDriver> =>
        config.redis ? new RedisDriver(config.redis.url, warn) : PostgresDriver.open(config.database.url, warn),
    },
    { provide: JobQueue, inject: [BULL_DRIVER], useFactory: (driver: BullDriver) => new BullJobQueue(driver, warn) },
  ],
  exports: [BULL_DRIVER, JobQueue],
})
export class QueueModule {}
