import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { importTable } from '../../../platform/imports/table-import-job.js';
import type { JobOutcome, JobWork, RunningJob } from '../../../platform/jobs/job.types.js';
import { DistrictUnits } from '../district-units.read-model.js';
import { EnterpriseRepository } from '../enterprise.repository.js';
import { EnterpriseImport } from './enterprise-import.js';

/** Brings a table of enterprises into the register. */
@Injectable()
export class ImportEnterprisesWork implements JobWork {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly repository: EnterpriseRepository,
    private readonly districts: DistrictUnits,
    private readonly clock: SystemClock,
  ) {}

  async run(job: RunningJob): Promise<JobOutcome> {
    const { database, files, repository } = this;
    const unitPathOf = await this.districts.unitPathOf(job.actor);
    const tools = { database, repository, unitPathOf, now: () => this.clock.now() };
    return importTable(job, { database, files }, async (head) => new EnterpriseImport(job, head, tools));
  }
}
