import { Global, Module } from '@nestjs/common';
import { ActorLookup } from './actor-lookup.read-model.js';
import { CancelJobService } from './cancel-job.service.js';
import { JobReadModel } from './job.read-model.js';
import { JobWorks } from './job-works.js';
import { RunUserJobService } from './run-user-job.service.js';
import { StartJobService } from './start-job.service.js';
import { UserJobRepository } from './user-job.repository.js';

const services = [
  UserJobRepository,
  JobReadModel,
  ActorLookup,
  JobWorks,
  StartJobService,
  CancelJobService,
  RunUserJobService,
];

@Global()
@Module({ providers: services, exports: services })
export class JobsModule {}
