import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { HandOverProjects } from './hand-over-projects.fragment.js';
import { projectEntity } from './project.entities.js';
import { projectExport } from './project-export.js';
import { ProjectLookup } from './project-lookup.read-model.js';
import { SaveProject } from './save-project.service.js';

const services = [ProjectLookup, SaveProject, HandOverProjects];

@Module({ imports: [EnterprisesModule, IdentityModule], providers: services, exports: services })
export class ProjectsModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry) {
    registry.register(projectEntity);
    exports.register(projectExport);
  }
}
