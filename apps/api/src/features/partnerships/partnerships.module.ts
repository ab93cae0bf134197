import { Module } from '@nestjs/common';
import { KindRegistry } from '../../platform/aggregates/kind-registry.js';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { DraftPartnership } from './draft-partnership.service.js';
import { jointActivityEntity, partnershipEntity } from './partnership.entities.js';
import { partnershipExport } from './partnership-export.js';
import { PartnershipLookup } from './partnership-lookup.read-model.js';
import { partnershipKind } from './partnership.kind.js';
import { PerformPartnershipAction } from './perform-partnership-action.service.js';
import { ResolveAbout } from './resolve-about.service.js';

const services = [ResolveAbout, PartnershipLookup, DraftPartnership, PerformPartnershipAction];

@Module({ imports: [IdentityModule, EnterprisesModule], providers: services, exports: services })
export class PartnershipsModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry, kinds: KindRegistry) {
    registry.register(partnershipEntity, jointActivityEntity);
    exports.register(partnershipExport);
    kinds.register(partnershipKind);
  }
}
