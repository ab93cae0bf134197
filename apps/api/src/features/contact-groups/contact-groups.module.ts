import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { contactGroupEntity } from './contact-group.entities.js';
import { contactGroupExport } from './contact-group-export.js';
import { ContactGroupLookup } from './contact-group-lookup.read-model.js';
import { HandOverGroups } from './hand-over-groups.fragment.js';
import { SaveContactGroup } from './save-contact-group.service.js';

const services = [ContactGroupLookup, SaveContactGroup, HandOverGroups];

@Module({ imports: [EnterprisesModule, IdentityModule], providers: services, exports: services })
export class ContactGroupsModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry) {
    registry.register(contactGroupEntity);
    exports.register(contactGroupExport);
  }
}
