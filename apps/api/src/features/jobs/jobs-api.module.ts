import { Module } from '@nestjs/common';
import { JobOutputController } from './job-output.controller.js';
import { JobResolver } from './graphql/job.resolver.js';

/** Long jobs over GraphQL, and their files over HTTP; the runtime is platform/jobs. */
@Module({ providers: [JobResolver], controllers: [JobOutputController] })
export class JobsApiModule {}
