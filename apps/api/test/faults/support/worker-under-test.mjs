// The product's worker, compiled, in a process of its own. Only its waits and leases are shorter: the tests lose a worker
// every second.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '../../../dist/config/env.schema.js';
import { Log } from '../../../dist/platform/logging/log.js';
import { WorkerModule } from '../../../dist/worker.module.js';

const config = readConfig(process.env);
const timings = { relay: { staleSeconds: 6 }, mail: { sendTimeoutMs: 8_000, leaseSeconds: 10 } };
const app = await NestFactory.createApplicationContext(WorkerModule.with(config, timings), { logger: new Log(config) });
app.enableShutdownHooks();
process.send?.('ready');
