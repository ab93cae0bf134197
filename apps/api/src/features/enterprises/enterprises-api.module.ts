import { Module } from '@nestjs/common';
import { EnterprisesModule } from './enterprises.module.js';
import { EnterpriseFieldsResolver } from './graphql/enterprise-fields.resolver.js';
import { EnterpriseResolver } from './graphql/enterprise.resolver.js';

@Module({ imports: [EnterprisesModule], providers: [EnterpriseResolver, EnterpriseFieldsResolver] })
export class EnterprisesApiModule {}
