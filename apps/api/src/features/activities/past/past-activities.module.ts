import { Module } from '@nestjs/common';
import { ImportKinds } from '../../../platform/imports/import-kind.js';
import { JobWorks } from '../../../platform/jobs/job-works.js';
import { DeadlinesModule } from '../../deadlines/deadlines.module.js';
import { ImportsModule } from '../../imports/imports.module.js';
import { ImportPastActivitiesWork } from './import-past-activities.work.js';
import { pastActivityKind } from './past-activity.kind.js';
import { PastActivityRepository } from './past-activity.repository.js';

const services = [PastActivityRepository, ImportPastActivitiesWork];

/** 历年活动台账. */
@Module({ imports: [DeadlinesModule, ImportsModule], providers: services, exports: services })
export class PastActivitiesModule {
  constructor(kinds: ImportKinds, works: JobWorks, work: ImportPastActivitiesWork) {
    kinds.register(pastActivityKind);
    works.register(pastActivityKind.jobKind, work);
  }
}
