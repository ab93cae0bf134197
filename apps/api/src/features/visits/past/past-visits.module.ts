import { Module } from '@nestjs/common';
import { ImportKinds } from '../../../platform/imports/import-kind.js';
import { JobWorks } from '../../../platform/jobs/job-works.js';
import { DeadlinesModule } from '../../deadlines/deadlines.module.js';
import { EnterprisesModule } from '../../enterprises/enterprises.module.js';
import { ImportsModule } from '../../imports/imports.module.js';
import { ImportPastVisitsWork } from './import-past-visits.work.js';
import { pastVisitKind } from './past-visit.kind.js';
import { PastVisitRepository } from './past-visit.repository.js';

const services = [PastVisitRepository, ImportPastVisitsWork];

/** 历年走访台账. */
@Module({ imports: [DeadlinesModule, EnterprisesModule, ImportsModule], providers: services, exports: services })
export class PastVisitsModule {
  constructor(kinds: ImportKinds, works: JobWorks, work: ImportPastVisitsWork) {
    kinds.register(pastVisitKind);
    works.register(pastVisitKind.jobKind, work);
  }
}
