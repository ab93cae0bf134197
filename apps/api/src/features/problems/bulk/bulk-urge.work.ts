import { Injectable } from '@nestjs/common';
import type { JobOutcome, JobWork, RunningJob } from '../../../platform/jobs/job.types.js';
import { BulkAct } from './bulk-act.service.js';
import { bulkUrgeParams } from './bulk-act.params.js';
import { runBulkRows } from './run-bulk-rows.js';

/** 批量催办: the same words to everybody concerned. */
@Injectable()
export class BulkUrgeWork implements JobWork {
  constructor(private readonly acts: BulkAct) {}

  run(job: RunningJob): Promise<JobOutcome> {
    const { problemIds, urging } = bulkUrgeParams.parse(job.params);
    const act = { facts: { urging }, done: '已催办。' };
    return runBulkRows(job, problemIds, (id) => this.acts.perform(job, id, 'urge', () => Promise.resolve(act)));
  }
}
