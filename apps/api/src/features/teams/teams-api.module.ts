import { Module } from '@nestjs/common';
import { TeamFieldsResolver } from './graphql/team-fields.resolver.js';
import { TeamResolver } from './graphql/team.resolver.js';
import { TeamsModule } from './teams.module.js';

@Module({ imports: [TeamsModule], providers: [TeamResolver, TeamFieldsResolver] })
export class TeamsApiModule {}
