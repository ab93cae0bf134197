import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { InnovationFacts } from './innovation-facts.read-model.js';
import { innovationEntities } from './innovation.entities.js';
import { innovationExports } from './innovation-exports.js';
import { RecordFact } from './record-fact.service.js';
import { SaveHighTechStep } from './save-high-tech-step.service.js';
import { SaveInnovation } from './save-innovation.service.js';

const services = [InnovationFacts, RecordFact, SaveInnovation, SaveHighTechStep];

@Module({ imports: [EnterprisesModule, TeamsModule], providers: services, exports: services })
export class InnovationModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry) {
    registry.register(...innovationEntities);
    for (const resource of innovationExports) exports.register(resource);
  }
}
