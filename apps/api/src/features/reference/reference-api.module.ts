import { Module } from '@nestjs/common';
import { ReferenceResolver } from './graphql/reference.resolver.js';

@Module({ providers: [ReferenceResolver] })
export class ReferenceApiModule {}
