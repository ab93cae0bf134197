import { Module } from '@nestjs/common';
import { JobsModule } from './jobs.module.js';
import { RunUserJobHandler } from './run-user-job.handler.js';
import { UserJobLedger } from './user-job.ledger.js';

/** For the worker: takes up long jobs. */
@Module({ imports: [JobsModule], providers: [UserJobLedger, RunUserJobHandler] })
export class JobsWorkerModule {}
