import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { SaveTeam } from './save-team.service.js';
import { teamEnterpriseEntity, teamEntity, teamMembershipEntity } from './team.entities.js';
import { teamExport } from './team-export.js';
import { TeamLookup } from './team-lookup.read-model.js';
import { TeamYearReadModel } from './team-year.read-model.js';

const services = [TeamLookup, TeamYearReadModel, SaveTeam];

@Module({ imports: [DocumentsModule, EnterprisesModule, IdentityModule], providers: services, exports: services })
export class TeamsModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry) {
    registry.register(teamEntity, teamMembershipEntity, teamEnterpriseEntity);
    exports.register(teamExport);
  }
}
