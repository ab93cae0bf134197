import type { ResourceAdapter } from '../providers/adapter.js';
import { execute } from '../providers/graphql-client.js';
import { fetchJob, type Job } from './job.js';
import { JobListDocument } from './jobs.documents.js';

/** Newest first; `kind` is the only filter the contract has. */
export const jobsAdapter: ResourceAdapter<Job> = {
  list: async ({ skip, take, filter, signal }) => {
    const kind = typeof filter['kind'] === 'string' ? { kind: filter['kind'] } : {};
    return (await execute(JobListDocument, { options: { skip, take, ...kind } }, signal ? { signal } : {})).jobs;
  },
  one: fetchJob,
};
