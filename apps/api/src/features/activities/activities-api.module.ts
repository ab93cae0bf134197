import { Module } from '@nestjs/common';
import { ActivitiesModule } from './activities.module.js';
import { ActivityFieldsResolver } from './graphql/activity-fields.resolver.js';
import { ActivityRowsResolver } from './graphql/activity-rows.resolver.js';
import { ActivityResolver } from './graphql/activity.resolver.js';

@Module({ imports: [ActivitiesModule], providers: [ActivityResolver, ActivityRowsResolver, ActivityFieldsResolver] })
export class ActivitiesApiModule {}
