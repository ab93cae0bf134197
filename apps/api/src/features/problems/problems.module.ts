import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { JobWorks } from '../../platform/jobs/job-works.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import { AssignmentModule } from '../assignment/assignment.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ServiceListsModule } from '../service-lists/service-lists.module.js';
import { VisitsModule } from '../visits/visits.module.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { BulkAct } from './bulk/bulk-act.service.js';
import { BULK_ASSIGN, BULK_URGE } from './bulk/bulk-act.params.js';
import { BulkAssignWork } from './bulk/bulk-assign.work.js';
import { BulkJobParams } from './bulk/bulk-job-params.read-model.js';
import { BulkRows } from './bulk/bulk-row.read-model.js';
import { BulkUrgeWork } from './bulk/bulk-urge.work.js';
import { StartBulkAct } from './bulk/start-bulk-act.service.js';
import { HandOverProblems } from './hand-over-problems.fragment.js';
import { ActOnProblem } from './act-on-problem.service.js';
import { CallbackSamples } from './callback-samples.service.js';
import { CreateProblem } from './create-problem.service.js';
import { PerformProblemAction } from './perform-problem-action.service.js';
import { coHandlerEntity, instructionEntity, problemEntity, ratingEntity } from './problem.entities.js';
import { problemExport } from './problem-export.js';
import { LoadProblem } from './load-problem.fragment.js';
import { ProblemRepository } from './problem.repository.js';
import { EnterpriseAct } from './enterprise-act.fragment.js';
import { ResolveFacts } from './resolve-facts.service.js';

const services = [
  ProblemRepository,
  CallbackSamples,
  ActOnProblem,
  EnterpriseAct,
  ResolveFacts,
  PerformProblemAction,
  CreateProblem,
  LoadProblem,
  HandOverProblems,
];

const bulk = [BulkRows, BulkAct, BulkJobParams, BulkAssignWork, BulkUrgeWork, StartBulkAct];

@Module({
  imports: [AssignmentModule, DeadlinesModule, EnterprisesModule, IdentityModule, ServiceListsModule, VisitsModule],
  providers: [...services, ...bulk],
  exports: [...services, ...bulk],
})
export class ProblemsModule {
  constructor(
    registry: EntityRegistry,
    exports: ExportRegistry,
    deadlines: DeadlineService,
    settings: SettingsReader,
    works: JobWorks,
    assign: BulkAssignWork,
    urge: BulkUrgeWork,
  ) {
    registry.register(problemEntity(deadlines, settings), coHandlerEntity, ratingEntity, instructionEntity);
    exports.register(problemExport);
    works.register(BULK_ASSIGN, assign);
    works.register(BULK_URGE, urge);
  }
}
