import { Module } from '@nestjs/common';
import { AssignmentModule } from './assignment.module.js';
import { CandidateResolver } from './graphql/candidate.resolver.js';
import { DeputyResolver } from './graphql/deputy.resolver.js';
import { RoutingResolver } from './graphql/routing.resolver.js';

@Module({ imports: [AssignmentModule], providers: [RoutingResolver, CandidateResolver, DeputyResolver] })
export class AssignmentApiModule {}
