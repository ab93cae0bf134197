import { Module } from '@nestjs/common';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { VisitsModule } from '../visits/visits.module.js';
import { CoverageReadModel } from './coverage.read-model.js';
import { liaisonPairingEntity } from './liaison-pairing.entity.js';
import { PlanGaps } from './plan-gaps.service.js';

const services = [CoverageReadModel, PlanGaps];

/** 挂钩帮办: pairings, how often to visit, what is covered, and planning what is not. */
@Module({ imports: [DeadlinesModule, VisitsModule], providers: services, exports: services })
export class CadenceModule {
  constructor(registry: EntityRegistry) {
    registry.register(liaisonPairingEntity);
  }
}
