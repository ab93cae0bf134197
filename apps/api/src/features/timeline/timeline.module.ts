import { Module } from '@nestjs/common';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { clockEntity, eventEntity } from './timeline.entities.js';

/** What every case has in common on screen: its facts in order, its clocks, its possible acts. */
@Module({})
export class TimelineModule {
  constructor(registry: EntityRegistry) {
    registry.register(eventEntity, clockEntity);
  }
}
