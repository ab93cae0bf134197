import { Module } from '@nestjs/common';
import { VisitFieldsResolver } from './graphql/visit-fields.resolver.js';
import { VisitResolver } from './graphql/visit.resolver.js';
import { VisitsModule } from './visits.module.js';

@Module({ imports: [VisitsModule], providers: [VisitResolver, VisitFieldsResolver] })
export class VisitsApiModule {}
