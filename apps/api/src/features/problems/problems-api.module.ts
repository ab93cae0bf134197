import { Module } from '@nestjs/common';
import { CoHandlerFieldsResolver, ProblemFieldsResolver } from './graphql/problem-fields.resolver.js';
import { ProblemResolver } from './graphql/problem.resolver.js';
import { ProblemsModule } from './problems.module.js';

@Module({ imports: [ProblemsModule], providers: [ProblemResolver, ProblemFieldsResolver, CoHandlerFieldsResolver] })
export class ProblemsApiModule {}
