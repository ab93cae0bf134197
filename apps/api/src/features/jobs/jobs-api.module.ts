import { Module } from '@nestjs/common';
import { JobOutputController } from './job-output.controller.js';
import { JobFieldsResolver } from './graphql/job-fields.resolver.js';
import { JobResolver } from './graphql/job.resolver.js';

/** Long jobs over GraphQL, and their files over HTTP; the runtime is platform/jobs. */
@Module({ providers: [JobResolver, JobFieldsResolver], controllers: [JobOutputController] })
export class JobsApiModule {}
