import { Module } from '@nestjs/common';
import { PartnershipFieldsResolver } from './graphql/partnership-fields.resolver.js';
import { PartnershipResolver } from './graphql/partnership.resolver.js';
import { PartnershipsModule } from './partnerships.module.js';

@Module({ imports: [PartnershipsModule], providers: [PartnershipResolver, PartnershipFieldsResolver] })
export class PartnershipsApiModule {}
