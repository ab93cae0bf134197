import { Module } from '@nestjs/common';
import { EnterprisesModule } from './enterprises.module.js';
import { EnterpriseResolver } from './graphql/enterprise.resolver.js';

@Module({ imports: [EnterprisesModule], providers: [EnterpriseResolver] })
export class EnterprisesApiModule {}
