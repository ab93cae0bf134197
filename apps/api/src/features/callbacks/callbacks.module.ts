import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { ProblemsModule } from '../problems/problems.module.js';
import { CallRepository } from './call.repository.js';
import { callbackTaskExport } from './callback-task-export.js';
import { callbackCallEntity, callbackTaskEntity } from './callback-task.entities.js';
import { RecordCall } from './record-call.service.js';

@Module({ imports: [ProblemsModule], providers: [CallRepository, RecordCall], exports: [RecordCall] })
export class CallbacksModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry) {
    registry.register(callbackTaskEntity, callbackCallEntity);
    exports.register(callbackTaskExport);
  }
}
