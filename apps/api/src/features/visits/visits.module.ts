import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ServiceListsModule } from '../service-lists/service-lists.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { PerformVisitAction } from './perform-visit-action.service.js';
import { PlanVisit } from './plan-visit.service.js';
import { findingEntity, visitEntity } from './visit.entities.js';
import { visitExport } from './visit-export.js';
import { VisitLookup } from './visit-lookup.read-model.js';
import { VisitPlanning } from './visit-planning.fragment.js';
import { VisitRepository } from './visit.repository.js';
import { VisitSituationReadModel } from './visit-situation.read-model.js';
import { VisitWrites } from './visit-writes.service.js';

const services = [
  VisitRepository,
  VisitWrites,
  PerformVisitAction,
  PlanVisit,
  VisitPlanning,
  VisitSituationReadModel,
  VisitLookup,
];

@Module({
  imports: [DeadlinesModule, EnterprisesModule, IdentityModule, ProjectsModule, ServiceListsModule],
  providers: services,
  exports: services,
})
export class VisitsModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry) {
    registry.register(visitEntity, findingEntity);
    exports.register(visitExport);
  }
}
