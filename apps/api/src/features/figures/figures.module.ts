import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { JobWorks } from '../../platform/jobs/job-works.js';
import { BureauActor } from './bureau-actor-lookup.read-model.js';
import { ConsistencyCheck } from './consistency-lookup.read-model.js';
import { EXPORT_FIGURE, ExportFigureWork } from './export-figure.work.js';
import { FigureQuery } from './figure-query-lookup.read-model.js';
import { FigureRows } from './figure-rows-lookup.read-model.js';
import { missingForFigures } from './figure-types.js';
import { ScopeByName } from './scope-by-name-lookup.read-model.js';

const services = [BureauActor, ConsistencyCheck, FigureQuery, FigureRows, ScopeByName];

@Module({ providers: [...services, ExportFigureWork], exports: services })
export class FiguresModule implements OnApplicationBootstrap {
  constructor(
    private readonly registry: EntityRegistry,
    works: JobWorks,
    work: ExportFigureWork,
  ) {
    works.register(EXPORT_FIGURE, work);
  }

  // By now every feature has registered its lists: a figure that cannot be counted is a fault of the program.
  onApplicationBootstrap(): void {
    const missing = missingForFigures(this.registry);
    if (missing.length > 0) throw new Error(`figures cannot be counted without ${missing.join(', ')}`);
  }
}
