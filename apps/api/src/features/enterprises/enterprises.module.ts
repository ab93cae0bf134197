import { Module } from '@nestjs/common';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { DistrictUnits } from './district-units.read-model.js';
import { EnterpriseLookup } from './enterprise-lookup.read-model.js';
import { enterpriseContactEntity, enterpriseEntity } from './enterprise.entity.js';
import { EnterpriseRepository } from './enterprise.repository.js';
import { LiaisonCandidates } from './liaison-candidates.read-model.js';
import { SaveEnterpriseService } from './save-enterprise.service.js';

const services = [EnterpriseRepository, EnterpriseLookup, DistrictUnits, LiaisonCandidates, SaveEnterpriseService];

@Module({ providers: services, exports: services })
export class EnterprisesModule {
  constructor(registry: EntityRegistry) {
    registry.register(enterpriseEntity, enterpriseContactEntity);
  }
}
