import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfigOrExit } from './config/read-config-or-exit.js';
import { Log } from './platform/logging/log.js';
import { WorkerModule } from './worker.module.js';

const config = readConfigOrExit();
const app = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: new Log(config) });
app.enableShutdownHooks();
