import { Module } from '@nestjs/common';
import { JobWorks } from '../../platform/jobs/job-works.js';
import { BureauActor } from './bureau-actor-lookup.read-model.js';
import { ConsistencyCheck } from './consistency-lookup.read-model.js';
import { EXPORT_FIGURE, ExportFigureWork } from './export-figure.work.js';
import { FigureQuery } from './figure-query-lookup.read-model.js';
import { FigureRows } from './figure-rows-lookup.read-model.js';
import { ScopeByName } from './scope-by-name-lookup.read-model.js';

const services = [BureauActor, ConsistencyCheck, FigureQuery, FigureRows, ScopeByName];

@Module({ providers: [...services, ExportFigureWork], exports: services })
export class FiguresModule {
  constructor(works: JobWorks, work: ExportFigureWork) {
    works.register(EXPORT_FIGURE, work);
  }
}
