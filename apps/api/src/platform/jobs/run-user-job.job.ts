import { z } from 'zod';
import { defineJob } from '../queue/job-definition.js';

/** Do a long job a person started. Few at once: each may hold a table in memory. */
export const runUserJob = defineJob({
  name: 'run-user-job',
  queue: 'user-jobs',
  payload: z.object({ userJobId: z.uuid(), attempt: z.number().int() }),
  concurrency: 2,
  jobId: ({ userJobId, attempt }) => `u-${userJobId}-${attempt}`,
});
