import { Module } from '@nestjs/common';
import { KindRegistry } from '../../platform/aggregates/kind-registry.js';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { FiguresModule } from '../figures/figures.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { DraftTask } from './draft-task.service.js';
import { HandOverTasks } from './hand-over-tasks.fragment.js';
import { PerformTaskAction } from './perform-task-action.service.js';
import { TargetValues } from './target-values.service.js';
import { taskEntity } from './task.entities.js';
import { taskExport } from './task-export.js';
import { taskKind } from './task.kind.js';
import { TaskPacing } from './task-pacing.service.js';
import { TaskProgressReadModel } from './task-progress.read-model.js';
import { TaskReportsLookup } from './task-reports-lookup.read-model.js';
import { TaskReferences } from './task-references.read-model.js';

const services = [
  TargetValues,
  TaskPacing,
  TaskReferences,
  TaskReportsLookup,
  TaskProgressReadModel,
  DraftTask,
  PerformTaskAction,
  HandOverTasks,
];

@Module({
  imports: [DeadlinesModule, FiguresModule, IdentityModule, TeamsModule],
  providers: services,
  exports: services,
})
export class TasksModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry, kinds: KindRegistry) {
    registry.register(taskEntity);
    exports.register(taskExport);
    kinds.register(taskKind);
  }
}
