import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../queue/job-handler.js';
import { RunUserJobService } from './run-user-job.service.js';
import { runUserJob } from './run-user-job.job.js';

@Injectable()
@HandlesJob(runUserJob)
export class RunUserJobHandler implements JobHandler<{ userJobId: string }> {
  constructor(private readonly runner: RunUserJobService) {}

  async handle({ userJobId }: { userJobId: string }): Promise<void> {
    await this.runner.run(userJobId);
  }
}
