import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config/env.schema.js';
import { CoreModule } from './core.module.js';
import { BenefitPoliciesWorkerModule } from './features/benefit-policies/worker/benefit-policies-worker.module.js';
import { CallbacksWorkerModule } from './features/callbacks/worker/callbacks-worker.module.js';
import { DeadlinesWorkerModule } from './features/deadlines/worker/deadlines-worker.module.js';
import { NotificationsWorkerModule } from './features/notifications/notifications-worker.module.js';
import { PartnershipsWorkerModule } from './features/partnerships/worker/partnerships-worker.module.js';
import { ProblemsWorkerModule } from './features/problems/worker/problems-worker.module.js';
import { SupervisionWorkerModule } from './features/supervision/worker/supervision-worker.module.js';
import { TasksWorkerModule } from './features/tasks/worker/tasks-worker.module.js';
import { JobsWorkerModule } from './platform/jobs/jobs-worker.module.js';
import { MailWorkerModule } from './platform/mail/mail-worker.module.js';
import type { MailTimings } from './platform/mail/mail-timings.js';
import { OutboxWorkerModule } from './platform/outbox/outbox-worker.module.js';
import type { RelayTimings } from './platform/queue/ledger-relay.js';
import { WorkerRuntimeModule } from './platform/queue/worker-runtime.module.js';

/** Waits and leases, where the usual ones are too long: fault tests lose a worker every second. */
export interface WorkerTimings {
  readonly relay?: Partial<RelayTimings>;
  readonly mail?: Partial<MailTimings>;
}

/** The worker process: relays, clocks and job handlers over the core. A feature adds its handlers here. */
@Module({})
export class WorkerModule {
  static with(config: Config, timings: WorkerTimings = {}): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        CoreModule.with(config),
        WorkerRuntimeModule.with(timings.relay),
        OutboxWorkerModule,
        MailWorkerModule.with(timings.mail),
        DeadlinesWorkerModule,
        NotificationsWorkerModule,
        ProblemsWorkerModule,
        SupervisionWorkerModule,
        CallbacksWorkerModule,
        PartnershipsWorkerModule,
        BenefitPoliciesWorkerModule,
        TasksWorkerModule,
        JobsWorkerModule,
      ],
    };
  }
}
