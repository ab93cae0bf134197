import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { ratedAnswerExport } from './rated-answer-export.js';
import { ratedAnswerEntity } from './rated-answer.entity.js';
import { SatisfactionRatesReadModel } from './satisfaction-rates.read-model.js';

@Module({ providers: [SatisfactionRatesReadModel], exports: [SatisfactionRatesReadModel] })
export class SatisfactionModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry) {
    registry.register(ratedAnswerEntity);
    exports.register(ratedAnswerExport);
  }
}
