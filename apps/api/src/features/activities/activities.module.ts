import { Module } from '@nestjs/common';
import { KindRegistry } from '../../platform/aggregates/kind-registry.js';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { activityExport, expenseExport, participationExport } from './activity-export.js';
import { activityEntity, activityExpenseEntity, activityPersonEntity } from './activity.entities.js';
import { expenseEntity, participationEntity } from './activity-rows.entities.js';
import { activityKind } from './activity.kind.js';
import { FrequencyReadModel } from './frequency.read-model.js';
import { PerformActivityAction } from './perform-activity-action.service.js';
import { PlanActivity } from './plan-activity.service.js';
import { RecordClock } from './record-clock.service.js';
import { ActivityRegister } from './register.read-model.js';
import { ResolveContent } from './resolve-content.service.js';
import { ShowSignInCode } from './show-sign-in-code.service.js';
import { SignInCodes } from './sign-in-codes.service.js';

const services = [
  ActivityRegister,
  ResolveContent,
  RecordClock,
  SignInCodes,
  ShowSignInCode,
  PlanActivity,
  PerformActivityAction,
  FrequencyReadModel,
];

@Module({ imports: [DeadlinesModule, IdentityModule, TeamsModule], providers: services, exports: services })
export class ActivitiesModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry, kinds: KindRegistry) {
    kinds.register(activityKind);
    registry.register(activityEntity, activityPersonEntity, activityExpenseEntity, participationEntity, expenseEntity);
    for (const resource of [activityExport, participationExport, expenseExport]) exports.register(resource);
  }
}
