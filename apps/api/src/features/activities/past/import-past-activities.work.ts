import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { importTable } from '../../../platform/imports/table-import-job.js';
import type { JobOutcome, JobWork, RunningJob } from '../../../platform/jobs/job.types.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import { PastImport } from '../../imports/past-import.fragment.js';
import { PastNamesLookup } from '../../imports/past-names-lookup.read-model.js';
import { PastActivityRepository } from './past-activity.repository.js';
import { PastActivitySubject } from './past-activity.subject.js';

/** Brings a ledger of past activities into the books. */
@Injectable()
export class ImportPastActivitiesWork implements JobWork {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly repository: PastActivityRepository,
    private readonly names: PastNamesLookup,
    private readonly deadlines: DeadlineService,
    private readonly clock: SystemClock,
  ) {}

  async run(job: RunningJob): Promise<JobOutcome> {
    const { database, files, names, repository } = this;
    const subject = new PastActivitySubject(repository, job.actor, () => this.clock.now());
    const directory = await names.directory(job.actor.bureauId);
    const calendar = await this.deadlines.calendar();
    return importTable(
      job,
      { database, files },
      async (head) => new PastImport(subject, head, job.actor, names, directory, calendar),
    );
  }
}
