import { Module } from '@nestjs/common';
import { ImportKinds } from '../../../platform/imports/import-kind.js';
import { JobWorks } from '../../../platform/jobs/job-works.js';
import { DeadlinesModule } from '../../deadlines/deadlines.module.js';
import { EnterprisesModule } from '../../enterprises/enterprises.module.js';
import { ImportsModule } from '../../imports/imports.module.js';
import { ImportPastProblemsWork } from './import-past-problems.work.js';
import { pastProblemKind } from './past-problem.kind.js';
import { PastProblemRepository } from './past-problem.repository.js';

const services = [PastProblemRepository, ImportPastProblemsWork];

/** 历年企业问题台账. */
@Module({ imports: [DeadlinesModule, EnterprisesModule, ImportsModule], providers: services, exports: services })
export class PastProblemsModule {
  constructor(kinds: ImportKinds, works: JobWorks, work: ImportPastProblemsWork) {
    kinds.register(pastProblemKind);
    works.register(pastProblemKind.jobKind, work);
  }
}
