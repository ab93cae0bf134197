import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { VisitsModule } from '../visits/visits.module.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
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
];

@Module({
  imports: [DeadlinesModule, EnterprisesModule, IdentityModule, VisitsModule],
  providers: services,
  exports: services,
})
export class ProblemsModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry, deadlines: DeadlineService) {
    registry.register(problemEntity(deadlines), coHandlerEntity, ratingEntity, instructionEntity);
    exports.register(problemExport);
  }
}
