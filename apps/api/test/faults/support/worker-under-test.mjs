// The parts of the product's worker that carry reminders, compiled, in a process of their own. It leaves out Prisma, import
// and export, which only make it slower to start, and has shorter leases: the tests lose a worker every second.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConfigModule } from '../../../dist/config/config.module.js';
import { readConfig } from '../../../dist/config/env.schema.js';
import { DeadlinesWorkerModule } from '../../../dist/features/deadlines/worker/deadlines-worker.module.js';
import { NotificationsWorkerModule } from '../../../dist/features/notifications/notifications-worker.module.js';
import { ClockModule } from '../../../dist/platform/clock/clock.module.js';
import { Database } from '../../../dist/platform/database/database.js';
import { ExportRegistryModule } from '../../../dist/platform/exports/export-registry.module.js';
import { FilesModule } from '../../../dist/platform/files/files.module.js';
import { GraphqlSupportModule } from '../../../dist/platform/graphql/graphql-support.module.js';
import { JobsModule } from '../../../dist/platform/jobs/jobs.module.js';
import { Log } from '../../../dist/platform/logging/log.js';
import { LoggingModule } from '../../../dist/platform/logging/logging.module.js';
import { MailWorkerModule } from '../../../dist/platform/mail/mail-worker.module.js';
import { OutboxWorkerModule } from '../../../dist/platform/outbox/outbox-worker.module.js';
import { QueryModule } from '../../../dist/platform/query/query.module.js';
import { SettingsModule } from '../../../dist/platform/settings/settings.module.js';
import { WorkerRuntimeModule } from '../../../dist/platform/queue/worker-runtime.module.js';

class WorkerUnderTest {}
class OnlyTheDatabase {}

const config = readConfig(process.env);
const parts = [
  ConfigModule.with(config),
  LoggingModule,
  { module: OnlyTheDatabase, global: true, providers: [Database], exports: [Database] },
  ClockModule,
  JobsModule,
  SettingsModule,
  GraphqlSupportModule,
  FilesModule,
  QueryModule,
  ExportRegistryModule,
  WorkerRuntimeModule.with({ staleSeconds: 6 }),
  OutboxWorkerModule,
  MailWorkerModule.with({ sendTimeoutMs: 8_000, leaseSeconds: 10 }),
  DeadlinesWorkerModule,
  NotificationsWorkerModule,
];
const app = await NestFactory.createApplicationContext(
  { module: WorkerUnderTest, imports: parts },
  { logger: new Log(config) },
);
app.enableShutdownHooks();
process.send?.('ready');
