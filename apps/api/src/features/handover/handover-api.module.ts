import { Module } from '@nestjs/common';
import { HandoverResolver } from './graphql/handover.resolver.js';
import { HandoverModule } from './handover.module.js';

@Module({ imports: [HandoverModule], providers: [HandoverResolver] })
export class HandoverApiModule {}
