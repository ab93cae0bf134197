import { Module } from '@nestjs/common';
import { SessionResolver } from './graphql/session.resolver.js';
import { IdentityModule } from './identity.module.js';

@Module({ imports: [IdentityModule], providers: [SessionResolver] })
export class IdentityApiModule {}
