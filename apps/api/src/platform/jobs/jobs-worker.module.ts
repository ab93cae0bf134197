import { Module } from '@nestjs/common';
import { ClearOldFiles } from './clear-old-files.task.js';
import { JobsModule } from './jobs.module.js';
import { RunUserJobHandler } from './run-user-job.handler.js';
import { UserJobLedger } from './user-job.ledger.js';

/** For the worker: takes up long jobs, and clears away what old ones left behind. */
@Module({ imports: [JobsModule], providers: [UserJobLedger, RunUserJobHandler, ClearOldFiles] })
export class JobsWorkerModule {}
