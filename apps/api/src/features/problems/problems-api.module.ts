import { Module } from '@nestjs/common';
import { BulkResolver } from './graphql/bulk.resolver.js';
import { CoHandlerFieldsResolver, ProblemFieldsResolver } from './graphql/problem-fields.resolver.js';
import { ProblemResolver } from './graphql/problem.resolver.js';
import { ProblemsModule } from './problems.module.js';

@Module({
  imports: [ProblemsModule],
  providers: [ProblemResolver, BulkResolver, ProblemFieldsResolver, CoHandlerFieldsResolver],
})
export class ProblemsApiModule {}
