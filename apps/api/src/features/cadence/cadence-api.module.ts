import { Module } from '@nestjs/common';
import { CadenceModule } from './cadence.module.js';
import { CadenceResolver } from './graphql/cadence.resolver.js';

@Module({ imports: [CadenceModule], providers: [CadenceResolver] })
export class CadenceApiModule {}
